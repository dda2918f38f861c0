import { type Discord, ManualClock } from 'loopback-discord';
import { COMMANDS } from '../../../commands/index.ts';
import { type KeptClubs, NO_CLUBS } from '../../../src/club/Clubs.ts';
import type { Library } from '../../../src/conversation/films/Library.ts';
import { runInteractions } from '../../../src/discord/http/runInteractions.ts';
import type { Shelf } from '../../../src/library/Shelf.ts';
import type { Clock } from '../../../src/process/Clock.ts';
import { readConfig } from '../../../src/shared/readConfig.ts';
import type { Lines } from './Lines.ts';
import { runInProcess } from './runInProcess.ts';

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
  readonly clubs?: KeptClubs;
  /** Its time; unless said, nothing that waits for it comes too late on a slow machine. */
  readonly clock?: Clock;
}

/** Starts the bot as `npm start` would with INTERACTIONS_PORT, and waits until it listens. */
export async function startEndpoint(
  discord: Discord,
  films: Library | Shelf,
  { token = discord.token, env = {}, clubs = NO_CLUBS, clock = new ManualClock() }: EndpointOptions = {},
): Promise<Endpoint> {
  const config = readConfig({
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_PUBLIC_KEY: discord.publicKey,
    INTERACTIONS_PORT: '0',
    ...env,
  });
  if (config.interactions === null) throw new TypeError('no port for interactions');
  const { interactions } = config;
  const endpoint = runInProcess(films, (shelf, log, say, signal) =>
    runInteractions(
      { ...config, token, interactions },
      { shelf, clubs, commands: COMMANDS, log, say, stop: signal, clock },
    ),
  );
  const line = await endpoint.said.until(/^Waiting /).catch(async (error: unknown) => {
    // Why it ended says more than that it did.
    await endpoint.ended;
    throw error;
  });
  return {
    url: /http:\S+(?=\/interactions)/.exec(line)?.[0] ?? '',
    ...endpoint,
    close: async () => {
      endpoint.stop();
      await endpoint.ended;
    },
  };
}
