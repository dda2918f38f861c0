import { type REST, RESTJSONErrorCodes } from 'discord.js';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import { PlainError } from '../../shared/PlainError.ts';
import { hasCode } from '../api/hasCode.ts';
import { inviteLink } from './inviteLink.ts';
import { listCommands } from './listCommands.ts';

/** Where commands are registered. */
export interface Registration {
  readonly rest: Pick<REST, 'get' | 'put'>;
  readonly applicationId: string;
  /** The one server to register for; null for all of them. */
  readonly guildId: string | null;
}

/** The bot is not in the one server that it is to register for. */
export class NotInvited extends PlainError {
  override readonly name = 'NotInvited';
}

/**
 * Discord’s refusal to take away, by leaving it out, the command that starts an application’s Activity
 * (interactions/application-commands, Entry Point Commands).
 */
const ENTRY_POINT_MISSING = 50_240;

/**
 * Makes Discord’s list of the bot’s commands the wanted one, by one write, also where it is so already: of the commands
 * that Discord allows to be created in a day, only those with a new name count (interactions/application-commands, Bulk
 * Overwrite Global Application Commands).
 *
 * @param commands the wanted commands; none removes all
 * @param say gets what came of it, a sentence at a time
 * @throws {NotInvited} where the bot has no access to the server
 */
export async function registerCommands(
  place: Registration,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  say: (line: string) => void,
): Promise<void> {
  const { rest, applicationId, guildId } = place;
  const done = commands.length === 0 ? 'removed' : `${commands.length} registered`;
  if (guildId === null) {
    await writeEverywhere(place, commands);
    return say(`Commands: ${done} everywhere.`);
  }
  try {
    await rest.put(Routes.applicationGuildCommands(applicationId, guildId), {
      body: commands.map(forOneServer),
    });
  } catch (error) {
    if (!hasCode(error, RESTJSONErrorCodes.MissingAccess)) throw error;
    throw new NotInvited(
      `The bot is not in the server of DISCORD_GUILD_ID (${guildId}). Invite it there first: ${inviteLink(applicationId)}`,
    );
  }
  say(`Commands: ${done} in server ${guildId}.`);
  const everywhere = await listCommands(rest, Routes.applicationCommands(applicationId));
  if (everywhere.some(({ type }) => type !== ApplicationCommandType.PrimaryEntryPoint))
    say(
      'Commands: some are registered everywhere as well, so that members of this server see them twice. “npm run register -- --clear” without DISCORD_GUILD_ID removes those.',
    );
}

/** Writes the commands for all servers; an Entry Point command that the application has besides stays. */
async function writeEverywhere(
  { rest, applicationId }: Registration,
  commands: readonly object[],
): Promise<void> {
  const route = Routes.applicationCommands(applicationId);
  try {
    await rest.put(route, { body: commands });
  } catch (error) {
    if (!hasCode(error, ENTRY_POINT_MISSING)) throw error;
    const known: readonly APIApplicationCommand[] = await listCommands(rest, route);
    const kept = known.filter(({ type }) => type === ApplicationCommandType.PrimaryEntryPoint);
    await rest.put(route, { body: [...commands, ...kept] });
  }
}

/** A server’s own commands have no contexts and no installations to choose from. */
function forOneServer(command: RESTPostAPIApplicationCommandsJSONBody): object {
  const { contexts: _, integration_types: __, ...rest } = command;
  return rest;
}
