import { type Discord, ManualClock } from 'loopback-discord';
import { COMMANDS } from '../../../commands/index.ts';
import { type KeptClubs, NO_CLUBS } from '../../../src/club/Clubs.ts';
import type { Library } from '../../../src/conversation/films/Library.ts';
import { runGateway } from '../../../src/discord/gateway/runGateway.ts';
import type { Shelf } from '../../../src/library/Shelf.ts';
import type { Clock } from '../../../src/process/Clock.ts';
import type { Command } from '../../../src/request/Command.ts';
import { readConfig } from '../../../src/shared/readConfig.ts';
import type { Lines } from './Lines.ts';
import { runInProcess } from './runInProcess.ts';

/** A bot that runs in this process, on a Discord on loopback. */
export interface Bot {
  /** What it told the person who started it. */
  readonly said: Lines;
  /** What it wrote into its log, a JSON object each. */
  readonly log: Lines;
  /** Settles when it has ended. */
  readonly ended: Promise<void>;
  /** Tells it to stop, and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the bot as `npm start` would, on words alone, and waits until it is connected.
 *
 * @param clock the bot’s time; unless said, nothing that waits for it comes too late on a slow machine
 */
export async function startBot(
  discord: Discord,
  films: Library | Shelf,
  env: Record<string, string> = {},
  commands: readonly Command[] = COMMANDS,
  clubs: KeptClubs = NO_CLUBS,
  clock: Clock = new ManualClock(),
): Promise<Bot> {
  const bot = launchBot(discord, films, env, commands, clubs, clock);
  await bot.said.until(/^On Discord as /);
  return bot;
}

/** Starts the bot, and does not wait. */
export function launchBot(
  discord: Discord,
  films: Library | Shelf,
  env: Record<string, string> = {},
  commands: readonly Command[] = COMMANDS,
  clubs: KeptClubs = NO_CLUBS,
  clock: Clock = new ManualClock(),
): Bot {
  const config = readConfig({ DISCORD_API_URL: discord.apiUrl, SEMANTIC: 'off', ...env });
  const { stop, ...bot } = runInProcess(films, (shelf, log, say, signal) =>
    runGateway(
      { ...config, token: config.token ?? discord.token },
      { shelf, clubs, commands, log, say, stop: signal, clock },
    ),
  );
  return {
    ...bot,
    stop: async () => {
      stop();
      await bot.ended;
    },
  };
}
