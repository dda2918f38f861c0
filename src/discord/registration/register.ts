import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { createLog } from '../../shared/createLog.ts';
import type { Config } from '../../shared/readConfig.ts';
import { openAccount } from '../api/openAccount.ts';
import { retryForever } from '../api/retry.ts';
import { registerCommands } from './registerCommands.ts';

/**
 * Writes the commands to Discord, without starting the bot.
 *
 * @param commands the wanted commands; none removes all
 * @param say prints a line for the person at the keyboard
 * @throws {PlainError} for what that person has to put right
 */
export async function register(
  config: Config & { readonly token: string },
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  say: (line: string) => void,
): Promise<void> {
  const stop = new AbortController().signal;
  const { rest, ask } = openAccount(config, createLog(config.logLevel), say, stop);
  const { id } = await ask();
  const place = { rest, applicationId: id, guildId: config.guildId };
  await retryForever(() => registerCommands(place, commands, say), say, stop);
}
