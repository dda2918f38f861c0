import type { Logger } from 'pino';
import type { Library } from '../../conversation/films/Library.ts';
import { commandsOf, type Registration, registerCommands } from './registerCommands.ts';

/** Registers the commands of a library that changed: a second film gives every command an option more. */
export async function registerAgain(place: Registration, library: Library, log: Logger): Promise<void> {
  const { said } = await registerCommands(place, commandsOf(library));
  for (const line of said) log.info(line);
}
