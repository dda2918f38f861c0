import { pino } from 'pino';
import type { Library } from '../../src/answers/library.ts';
import type { Shelf } from '../../src/answers/Shelf.ts';
import { readConfig } from '../../src/config.ts';
import { runInteractions } from '../../src/discord/http/runInteractions.ts';
import type { Discord } from '../discord/Discord.ts';

/** A bot that takes interactions over HTTP, in this process. */
export interface Endpoint {
  /** Where it listens, such as http://127.0.0.1:40123. */
  readonly url: string;
  /** What it told the person who started it. */
  readonly said: readonly string[];
  /** What it wrote into its log, one JSON object each. */
  readonly log: readonly string[];
  /** Resolves once it has registered its commands. */
  readonly registered: Promise<void>;
  /** Settles when it has ended. */
  readonly ended: Promise<void>;
  /** Tells it to stop, and does not wait. */
  readonly stop: () => void;
  /** Tells it to stop, and waits until it has ended. */
  readonly close: () => Promise<void>;
}

export interface EndpointOptions {
  readonly token?: string | null;
  readonly env?: Record<string, string>;
}

/** Starts the bot as `npm start` would with INTERACTIONS_PORT, and waits until it listens. */
export async function startEndpoint(
  discord: Discord,
  films: Library | Shelf,
  { token = discord.token, env = {} }: EndpointOptions = {},
): Promise<Endpoint> {
  const config = readConfig({
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_PUBLIC_KEY: discord.publicKey,
    INTERACTIONS_PORT: '0',
    ...env,
  });
  if (config.interactions === null) throw new TypeError('no port for interactions');
  const said: string[] = [];
  const log: string[] = [];
  const stop = new AbortController();
  let hear = (_: string): void => {};
  const heard = (pattern: RegExp): Promise<string> =>
    new Promise((resolve) => {
      const before = hear;
      hear = (line) => {
        before(line);
        const [, found] = pattern.exec(line) ?? [];
        if (found !== undefined) resolve(found);
      };
    });
  const listening = heard(/at (http:\S+)\/interactions\.$/);
  const registered = heard(/^(Commands): /);
  const ended = runInteractions(
    { ...config, token, interactions: config.interactions },
    'library' in films ? films : { library: () => films, onChange: () => {}, close: async () => {} },
    pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
    (line) => {
      said.push(line);
      hear(line);
    },
    stop.signal,
  );
  const url = await Promise.race([
    listening,
    ended.then(() => {
      throw new Error('it ended before it listened');
    }),
  ]);
  ended.catch(() => {});
  return {
    url,
    said,
    log,
    registered: registered.then(() => {}),
    ended,
    stop: () => stop.abort(),
    close: async () => {
      stop.abort();
      await ended;
    },
  };
}
