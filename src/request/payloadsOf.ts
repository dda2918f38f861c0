import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Library } from '../conversation/films/Library.ts';
import type { Command } from './Command.ts';

/**
 * Commands as Discord has to know of them.
 *
 * @param mayGrow whether servers may have films of their own, which commands then let people choose
 */
export function payloadsOf(
  commands: readonly Command[],
  library: Library,
  mayGrow = false,
): RESTPostAPIApplicationCommandsJSONBody[] {
  return commands.map((command) => command.data(library, mayGrow));
}
