import { type REST, RESTJSONErrorCodes } from 'discord.js';
import { type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord-api-types/v10';
import { COMMANDS, MESSAGE_COMMANDS } from '../../../commands/index.ts';
import type { Library } from '../../conversation/films/Library.ts';
import { hasCode } from '../api/hasCode.ts';
import { StartError } from '../StartError.ts';
import { sameCommands } from './sameCommands.ts';

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** The one server to register for; null for all of them. */
  readonly guildId: string | null;
}

/** What came of a registration, as sentences for the person at the keyboard. */
export interface Registered {
  /** Whether anything was written. */
  readonly written: boolean;
  readonly said: readonly string[];
}

/**
 * Makes Discord's list of the bot's commands the wanted one. It is written only when it differs: Discord allows 200
 * new commands a day (interactions/application-commands, Registering a Command).
 *
 * @param commands the wanted commands; none removes all
 * @throws {StartError} where the bot has no access to the server
 */
export async function registerCommands(
  { rest, applicationId, guildId }: Registration,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Registered> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = guildId === null ? commands : commands.map(forOneServer);
  const where = guildId === null ? 'everywhere' : `in server ${guildId}`;
  try {
    const warning = guildId === null ? [] : await globalWarning(rest, applicationId);
    const known = await list(rest, route);
    if (sameCommands(guildId === null ? known : known.map(forOneServer), wanted)) {
      const as =
        wanted.length === 0
          ? `none are registered ${where}, nothing to remove`
          : `all ${wanted.length} are registered ${where}, nothing to change`;
      return { written: false, said: [`Commands: ${as}.`, ...warning] };
    }
    await rest.put(route, { body: wanted });
    const done = wanted.length === 0 ? `removed ${where}` : `${wanted.length} registered ${where}`;
    return { written: true, said: [`Commands: ${done}.`, ...warning] };
  } catch (error) {
    if (hasCode(error, RESTJSONErrorCodes.MissingAccess)) {
      throw new StartError(
        `The bot has no access to the server of DISCORD_GUILD_ID (${guildId}). Invite it there first, with the scopes “bot” and “applications.commands”.`,
      );
    }
    throw error;
  }
}

/** Every command as it is registered. */
export function commandsOf(library: Library): RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    ...[...COMMANDS.values()].map((command) => command.data(library)),
    ...[...MESSAGE_COMMANDS.values()].map((command) => command.data()),
  ];
}

/** A server's own commands have no contexts and no installations to choose from, though Discord returns some. */
function forOneServer<Command extends object>(
  command: Command,
): Omit<Command, 'contexts' | 'integration_types'> {
  const { contexts: _, integration_types: __, ...rest }: Command & Places = command;
  return rest;
}

interface Places {
  readonly contexts?: unknown;
  readonly integration_types?: unknown;
}

async function globalWarning(rest: REST, applicationId: string): Promise<string[]> {
  const global = await list(rest, Routes.applicationCommands(applicationId));
  if (global.length === 0) return [];
  return [
    'Commands: some are registered everywhere as well, so that members of this server see them twice. “npm run register -- --clear” without DISCORD_GUILD_ID removes those.',
  ];
}

async function list(rest: REST, route: `/${string}`): Promise<{ [key: string]: unknown }[]> {
  const commands = await rest.get(route);
  return Array.isArray(commands) ? commands : [];
}
