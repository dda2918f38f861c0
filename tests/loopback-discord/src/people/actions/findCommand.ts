import {
  type APIApplicationCommand,
  type APIAuthorizingIntegrationOwnersMap,
  ApplicationCommandType,
  ApplicationIntegrationType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { contextOf } from '../../interactions/contextOf.ts';
import { installationsIn, isByUserAlone } from '../../interactions/installation.ts';
import type { Channel, Guild, Member, User } from '../../world/model.ts';
import {
  ALL_PERMISSIONS,
  basePermissions,
  effectivePermissions,
  hidesChat,
} from '../../world/permissions.ts';
import { NotPossible } from '../NotPossible.ts';
import type { Stage } from '../Stage.ts';

const { GuildInstall, UserInstall } = ApplicationIntegrationType;
const { UseApplicationCommands, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;

const TYPE_NAMES = new Map([
  [ApplicationCommandType.ChatInput, 'slash command'],
  [ApplicationCommandType.User, 'command of people’s menus'],
  [ApplicationCommandType.Message, 'command of messages’ menus'],
]);

/** A command that a person can use, and by which installations. */
export interface UsableCommand {
  readonly command: APIApplicationCommand;
  readonly owners: APIAuthorizingIntegrationOwnersMap;
}

/**
 * The command that a person means, as their client offers it in a channel.
 *
 * @param name null for the only one of its type
 * @throws {NotPossible} where it is not offered, and why
 */
export function findCommand(
  stage: Stage,
  user: User,
  channel: Channel,
  type: ApplicationCommandType,
  name: string | null,
): UsableCommand {
  const known = commandsOf(stage, channel).filter((command) => command.type === type);
  const named = name === null ? known : known.filter((command) => command.name === name);
  const [command] = named;
  if (command === undefined || (name === null && named.length > 1)) {
    const list = known.map((each) => each.name).join(', ') || 'none';
    throw new NotPossible(
      `there is no ${TYPE_NAMES.get(type) ?? 'command'} “${name ?? ''}”; registered: ${list}`,
    );
  }
  const offer = offerOf(stage, user, channel, command);
  if ('reason' in offer) throw new NotPossible(offer.reason);
  return offer;
}

/** Every command that a person's client offers in a channel, the server's own first. */
export function listCommands(stage: Stage, user: User, channel: Channel): readonly APIApplicationCommand[] {
  return commandsOf(stage, channel).filter(
    (command) => !('reason' in offerOf(stage, user, channel, command)),
  );
}

function commandsOf(stage: Stage, { guild }: Channel): readonly APIApplicationCommand[] {
  const scopes = guild === null ? [null] : [guild.id, null];
  return scopes.flatMap((scope) => stage.commands.list(scope));
}

/** What a person can do with a command in a channel, or why they can't. */
function offerOf(
  stage: Stage,
  user: User,
  channel: Channel,
  command: APIApplicationCommand,
): UsableCommand | { readonly reason: string } {
  if (channel.group?.includes(user) === false) return { reason: `${user.name} is not in this group` };
  const owners = usableOwners(stage, user, channel, command);
  const { guild } = channel;
  const reason =
    Object.keys(owners).length > 0
      ? guild && reasonAgainst(command, user, channel, guild, isByUserAlone(owners))
      : 'it is not for this place, or the app is not installed';
  if (reason === null) return { command, owners };
  return { reason: `${user.name} can’t use “${command.name}” here: ${reason}` };
}

function usableOwners(
  stage: Stage,
  user: User,
  channel: Channel,
  { contexts, integration_types: types = [GuildInstall], guild_id: guildId }: APIApplicationCommand,
): APIAuthorizingIntegrationOwnersMap {
  const isForPlace =
    guildId === undefined ? (contexts?.includes(contextOf(channel)) ?? true) : channel.guild?.id === guildId;
  if (!isForPlace) return {};
  const { [GuildInstall]: guildOwner, [UserInstall]: userOwner } = installationsIn(
    channel,
    user,
    stage.world,
  );
  return {
    ...(guildOwner !== undefined && types.includes(GuildInstall) && { [GuildInstall]: guildOwner }),
    ...(userOwner !== undefined && types.includes(UserInstall) && { [UserInstall]: userOwner }),
  };
}

/** Why a member is not offered a command; null where they are. */
function reasonAgainst(
  command: APIApplicationCommand,
  user: User,
  channel: Channel,
  guild: Guild,
  isUserAlone: boolean,
): string | null {
  const member = guild.members.get(user.id);
  if (member === undefined) return 'not a member of the server';
  const permissions = effectivePermissions(channel, member);
  if (permissions === 0n) return 'the channel can’t be seen';
  if (hidesChat(channel, permissions)) return 'CONNECT is missing';
  if ((permissions & UseApplicationCommands) === 0n) return 'USE_APPLICATION_COMMANDS is missing';
  const send = channel.thread === null ? SendMessages : SendMessagesInThreads;
  if (command.type === ApplicationCommandType.ChatInput && (permissions & send) === 0n)
    return 'nothing can be typed here';
  if (channel.thread?.isArchived === true) return 'the thread is archived';
  if (command.nsfw === true && !channel.isNsfw) return 'it is age-restricted, and the channel is not';
  if (isUserAlone || isAllowed(command, member, channel, guild)) return null;
  return `the server does not allow it (default_member_permissions: ${command.default_member_permissions})`;
}

/** Settings by hand go before the command's default (interactions/application-commands, Permissions). */
function isAllowed(command: APIApplicationCommand, member: Member, channel: Channel, guild: Guild): boolean {
  const base = basePermissions(member, guild);
  if (base === ALL_PERMISSIONS) return true;
  const overrides = guild.commandOverrides.filter((override) => override.command === command.id);
  const setFor = (id: string): boolean | undefined =>
    overrides.find(({ target }) => target === id)?.isAllowed;
  if (setFor(channel.id) === false || (channel.parent !== null && setFor(channel.parent.id) === false))
    return false;
  const forMember = setFor(member.user.id);
  if (forMember !== undefined) return forMember;
  const forRoles = [...member.roles].flatMap(({ id }) => setFor(id) ?? []);
  if (forRoles.length > 0) return forRoles.includes(true);
  const forAll = setFor(guild.id);
  if (forAll !== undefined) return forAll;
  const { default_member_permissions: wanted } = command;
  if (wanted === null) return true;
  return wanted !== '0' && (base & BigInt(wanted)) === BigInt(wanted);
}
