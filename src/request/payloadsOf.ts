import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Library } from '../conversation/films/Library.ts';
import type { Command } from './Command.ts';

/** Commands as Discord has to know of them. */
export function payloadsOf(
  commands: readonly Command[],
  library: Library,
): RESTPostAPIApplicationCommandsJSONBody[] {
  return commands.map((command) => command.data(library));
}
