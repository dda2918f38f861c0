import type { Logger } from 'pino';
import type { Shelf } from '../../library/Shelf.ts';
import type { Tasks } from '../../process/createTasks.ts';
import type { Command } from '../../request/Command.ts';
import { payloadsOf } from '../../request/payloadsOf.ts';
import { registerAtStart } from './registerAtStart.ts';
import { type Registration, registerCommands } from './registerCommands.ts';

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
 * Resolves when they are registered for the first time.
 */
export async function keepRegistered(
  place: Registration,
  { shelf, commands, serverFilms, tasks, log, say, stop }: Registered,
): Promise<void> {
  shelf.onChange((library) =>
    tasks.run(registerCommands(place, payloadsOf(commands, library, serverFilms), (line) => log.info(line))),
  );
  await registerAtStart(place, () => payloadsOf(commands, shelf.library(), serverFilms), say, stop);
}
