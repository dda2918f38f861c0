import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { type Registration, registerCommands } from './registerCommands.ts';

/** Registers the commands after the library has changed: a second film gives every command an option more. */
export async function registerAgain(
  place: Registration,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  log: Logger,
): Promise<void> {
  for (const line of await registerCommands(place, commands)) log.info(line);
}
