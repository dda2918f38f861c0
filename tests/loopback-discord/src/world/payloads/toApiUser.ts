import type { APIGuildMember, APIRole, APIUser } from 'discord-api-types/v10';
import type { Member, Role, User } from '../model.ts';
import { NO_FLAGS } from './NO_FLAGS.ts';

/** A user as the API shows one. */
export function toApiUser({ id, name, isBot }: User): APIUser {
  return {
    id,
    username: name.toLowerCase().replace(/[^a-z0-9_.]+/g, '_'),
    discriminator: isBot ? '0001' : '0',
    global_name: isBot ? null : name,
    avatar: null,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    primary_guild: null,
    ...(isBot && { bot: true }),
  };
}

/** A member as the API shows one. */
export function toApiMember({ user, roles, joinedAt }: Member): APIGuildMember {
  return { user: toApiUser(user), ...toApiMemberWithoutUser({ user, roles, joinedAt }) };
}

/** A member without the user, as beside a message's author. */
export function toApiMemberWithoutUser({ roles, joinedAt }: Member): Omit<APIGuildMember, 'user'> {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [...roles].map(({ id }) => id),
    joined_at: new Date(joinedAt).toISOString(),
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: NO_FLAGS,
  };
}

/** A role as the API shows one. */
export function toApiRole({ id, name, position, permissions, isMentionable, botId }: Role): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: permissions.toString(),
    managed: botId !== null,
    mentionable: isMentionable,
    ...(botId !== null && { tags: { bot_id: botId } }),
    flags: NO_FLAGS,
  };
}
