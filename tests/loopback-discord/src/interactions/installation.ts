import {
  type APIAuthorizingIntegrationOwnersMap,
  ApplicationIntegrationType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Channel, User } from '../world/model.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/World.ts';

const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/** In a direct message with the bot no server is meant (Authorizing Integration Owners Object). */
const NO_GUILD = '0';

/** The installations by which a person can use the app in a channel. */
export function installationsIn(
  channel: Channel,
  user: User,
  world: World,
): APIAuthorizingIntegrationOwnersMap {
  const { guild, group } = channel;
  const isThere = guild === null ? group === null : world.botIn(guild) !== null;
  return {
    ...(isThere && { [GuildInstall]: guild?.id ?? NO_GUILD }),
    ...(user.hasInstalled && { [UserInstall]: user.id }),
  };
}

/** Whether the app is there by a person's own installation only. */
export function isByUserAlone(owners: APIAuthorizingIntegrationOwnersMap): boolean {
  return owners[GuildInstall] === undefined && owners[UserInstall] !== undefined;
}

/**
 * Whether Discord shows every answer to the person alone: an app that is not in the server itself may only speak in
 * public where its user has USE_EXTERNAL_APPS (topics/permissions).
 */
export function isForcedPrivate(
  channel: Channel,
  user: User,
  owners: APIAuthorizingIntegrationOwnersMap,
): boolean {
  const member = channel.guild?.members.get(user.id);
  if (member === undefined || !isByUserAlone(owners)) return false;
  return (permissionsIn(channel, member) & PermissionFlagsBits.UseExternalApps) === 0n;
}
