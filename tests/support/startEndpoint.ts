import type { Library } from '../../src/answers/library.ts';
import type { Shelf } from '../../src/answers/Shelf.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/createLog.ts';
import { runInteractions } from '../../src/discord/http/runInteractions.ts';
import type { Discord } from '../discord/Discord.ts';
import { Lines } from './Lines.ts';

/** A bot that takes interactions over HTTP, in this process. */
export interface Endpoint {
  /** Where it listens, such as http://127.0.0.1:40123. */
  readonly url: string;
  /** What it told the person who started it. */
  readonly said: Lines;
  /** What it wrote into its log, a JSON object each. */
  readonly log: Lines;
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
  const said = new Lines();
  const log = new Lines();
  const stop = new AbortController();
  const ended = runInteractions(
    { ...config, token, interactions: config.interactions },
    'library' in films ? films : { library: () => films, onChange: () => {}, close: async () => {} },
    createLog('debug', { write: (line) => log.add(line) }),
    (line) => said.add(line),
    stop.signal,
  );
  const over = (): void => {
    said.end();
    log.end();
  };
  ended.then(over, over);
  const line = await said.until(/^Waiting /).catch(async (error: unknown) => {
    // Why it ended says more than that it did.
    await ended;
    throw error;
  });
  return {
    url: /http:\S+(?=\/interactions)/.exec(line)?.[0] ?? '',
    said,
    log,
    ended,
    stop: () => stop.abort(),
    close: async () => {
      stop.abort();
      await ended;
    },
  };
}
