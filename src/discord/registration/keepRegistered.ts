import pRetry from 'p-retry';
import type { Logger } from 'pino';
import type { Shelf } from '../../library/Shelf.ts';
import type { Tasks } from '../../process/createTasks.ts';
import type { Command } from '../../request/Command.ts';
import { payloadsOf } from '../../request/payloadsOf.ts';
import { retryForever } from '../api/retry.ts';
import { NotInvited, type Registration, registerCommands } from './registerCommands.ts';

/** How often to look whether somebody has invited the bot, in milliseconds. */
const INVITED = { retries: Number.POSITIVE_INFINITY, minTimeout: 5_000, factor: 1 };

/** What there is to register, and who hears of it. */
export interface Registered {
  readonly shelf: Shelf;
  readonly commands: readonly Command[];
  /** Whether servers may have films of their own. */
  readonly serverFilms: boolean;
  readonly tasks: Tasks;
  readonly log: Logger;
  /** Prints a line for the person who started the bot. */
  readonly say: (line: string) => void;
  /** Ends the trying. */
  readonly stop: AbortSignal;
}

/**
 * Registers the commands, and again with each change of the content: a second film gives every command an option more.
 * Resolves when they are registered for the first time: that is tried until Discord can be reached and, where they are for
 * one server, until the bot is in it.
 */
export async function keepRegistered(
  place: Registration,
  { shelf, commands, serverFilms, tasks, log, say, stop }: Registered,
): Promise<void> {
  shelf.onChange((library) =>
    tasks.run(registerCommands(place, payloadsOf(commands, library, serverFilms), (line) => log.info(line))),
  );
  const attempt = () => registerCommands(place, payloadsOf(commands, shelf.library(), serverFilms), say);
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
