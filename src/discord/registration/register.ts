import { REST } from 'discord.js';
import type { Library } from '../../conversation/films/Library.ts';
import type { Config } from '../../shared/readConfig.ts';
import { persist } from '../api/persist.ts';
import { currentApplication } from './currentApplication.ts';
import { commandsOf, registerCommands } from './registerCommands.ts';

/**
 * Writes the commands to Discord where they differ, or removes them.
 *
 * @param say prints a line for the person at the keyboard
 * @throws {StartError} for what that person has to put right
 */
export async function register(
  { token, apiUrl, guildId }: Config & { readonly token: string },
  library: Library,
  clear: boolean,
  say: (line: string) => void,
): Promise<void> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const { id } = await persist(() => currentApplication(rest), say);
  const commands = clear ? [] : commandsOf(library);
  const { said } = await persist(() => registerCommands({ rest, applicationId: id, guildId }, commands), say);
  for (const line of said) say(line);
}
