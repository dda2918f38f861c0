import { randomBytes } from 'node:crypto';
import { type APIAuthorizingIntegrationOwnersMap, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Member, User } from '../world/model.ts';
import { toApiChannel } from '../world/payloads/toApiChannel.ts';
import { toApiMember, toApiUser } from '../world/payloads/toApiUser.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/World.ts';
import { contextOf } from './contextOf.ts';

const { AttachFiles, EmbedLinks, MentionEveryone, UseExternalEmojis } = PermissionFlagsBits;

/** What an app may among people alone (receiving-and-responding, Interaction Structure: app_permissions). */
const GROUP_PERMISSIONS = AttachFiles | EmbedLinks | MentionEveryone;

/** What it may in direct messages with it. */
const DM_PERMISSIONS = GROUP_PERMISSIONS | UseExternalEmojis;

/** 10 MiB, as without any boost. */
const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

/** What every interaction has, whatever was done. */
export function interactionBase(
  world: World,
  user: User,
  channel: Channel,
  owners: APIAuthorizingIntegrationOwnersMap,
) {
  const { guild } = channel;
  const member = guild?.members.get(user.id);
  return {
    id: world.ids.next(),
    application_id: world.bot.id,
    token: randomBytes(48).toString('base64url'),
    version: 1 as const,
    channel: toApiChannel(channel),
    channel_id: channel.id,
    ...(guild !== null && {
      guild_id: guild.id,
      guild: { id: guild.id, locale: guild.locale, features: [] },
      guild_locale: guild.locale,
    }),
    ...(member === undefined ? { user: toApiUser(user) } : { member: toInteractionMember(member, channel) }),
    app_permissions: appPermissions(world, channel, member).toString(),
    locale: user.locale,
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(channel),
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
}

/** Where the bot is no member, it may what its user may of what apps may in direct messages [inferred]. */
function appPermissions(world: World, channel: Channel, member: Member | undefined): bigint {
  if (channel.guild === null) return channel.group === null ? DM_PERMISSIONS : GROUP_PERMISSIONS;
  const bot = world.botIn(channel.guild);
  if (bot !== null) return permissionsIn(channel, bot);
  return member === undefined ? 0n : permissionsIn(channel, member) & DM_PERMISSIONS;
}

function toInteractionMember(member: Member, channel: Channel) {
  return { ...toApiMember(member), permissions: permissionsIn(channel, member).toString() };
}
