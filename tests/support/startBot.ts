import { vi } from 'vitest';
import type { Library } from '../../src/answers/library.ts';
import type { Shelf } from '../../src/answers/Shelf.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/createLog.ts';
import { runGateway } from '../../src/discord/runGateway.ts';
import type { Discord } from '../discord/Discord.ts';
import { Lines } from './Lines.ts';

// How fast the machine is must not decide: these tests wait for what happens, and a lost answer is all that ends them.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** A bot that runs in this process, on a Discord on loopback. */
export interface Bot {
  /** What it told the person who started it. */
  readonly said: Lines;
  /** What it wrote into its log, a JSON object each. */
  readonly log: Lines;
  /** Settles when it has ended. */
  readonly ended: Promise<void>;
  /** Tells it to stop, and waits until it has ended. */
  readonly stops: () => Promise<void>;
}

/** Starts the bot as `npm start` would, on words alone, and waits until it is connected. */
export async function startBot(
  discord: Discord,
  films: Library | Shelf,
  env: Record<string, string> = {},
): Promise<Bot> {
  const bot = launchBot(discord, films, env);
  await bot.said.until(/^On Discord as /);
  return bot;
}

/** Starts the bot, and does not wait. */
export function launchBot(discord: Discord, films: Library | Shelf, env: Record<string, string> = {}): Bot {
  const config = readConfig({ DISCORD_API_URL: discord.apiUrl, SEMANTIC: 'off', ...env });
  const said = new Lines();
  const log = new Lines();
  const stop = new AbortController();
  const ended = runGateway(
    { ...config, token: config.token ?? discord.token },
    'library' in films ? films : shelfOf(films),
    createLog('debug', { write: (line) => log.add(line.trimEnd()) }),
    (line) => said.add(line),
    stop.signal,
  );
  const over = (): void => {
    said.end();
    log.end();
  };
  ended.then(over, over);
  return {
    said,
    log,
    ended,
    stops: async () => {
      stop.abort();
      await ended;
    },
  };
}

/** A shelf whose content never changes. */
function shelfOf(library: Library): Shelf {
  return { library: () => library, onChange: () => {}, close: async () => {} };
}
