import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import pRetry from 'p-retry';
import { retryForever } from '../api/retry.ts';
import { NotInvited, type Registration, registerCommands } from './registerCommands.ts';

/** How often to look whether somebody has invited the bot, in milliseconds. */
const INVITED = { retries: Number.POSITIVE_INFINITY, minTimeout: 5_000, factor: 1 };

/**
 * Registers the commands. Tries until Discord can be reached and, where they are for one server, until the bot is in it.
 *
 * @param commands those that there are at the moment
 * @param say prints a line for the person who started the bot
 * @param stop ends the trying
 */
export async function registerAtStart(
  place: Registration,
  commands: () => readonly RESTPostAPIApplicationCommandsJSONBody[],
  say: (line: string) => void,
  stop: AbortSignal,
): Promise<void> {
  const attempt = () => registerCommands(place, commands(), say);
  await pRetry(() => retryForever(attempt, say, stop), {
    ...INVITED,
    signal: stop,
    shouldRetry: ({ error }) => error instanceof NotInvited,
    onFailedAttempt: ({ error, attemptNumber }) => {
      if (error instanceof NotInvited && attemptNumber === 1)
        say(`${error.message} – I wait until I am there.`);
    },
  });
}
