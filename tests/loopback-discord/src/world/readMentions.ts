import { AllowedMentionsTypes, type APIAllowedMentions, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, Mentions, Role, User } from './model.ts';
import { readsChat } from './permissions.ts';

const { Everyone, Role: Roles, User: Users } = AllowedMentionsTypes;

/** What is pinged where `allowed_mentions` is absent (resources/message, Default Settings for Allowed Mentions). */
export const DEFAULT_MENTIONS: Readonly<Record<'message' | 'interaction', APIAllowedMentions>> = {
  /** Also replies: Discord pings the author of the answered message unless `allowed_mentions` is there. */
  message: { parse: [Users, Roles, Everyone], replied_user: true },
  interaction: { parse: [Users] },
};

export interface MentionContext {
  readonly channel: Channel;
  /** All users that there are, by id. */
  readonly users: ReadonlyMap<string, User>;
  /** What the author may in the channel. */
  readonly permissions: bigint;
  readonly allowed: APIAllowedMentions;
  /** The author of the answered message. */
  readonly replied: User | null;
  /** Who alone sees the message. */
  readonly ephemeralFor: User | null;
}

/**
 * Whom a message mentions and pings. Discord's Markdown does not matter here: a mention pings wherever it stands.
 *
 * @param texts all that is shown as text
 */
export function readMentions(texts: readonly string[], context: MentionContext): Mentions {
  const { channel, users, permissions, allowed, replied } = context;
  const text = texts.join('\n');
  const mayAll = (permissions & PermissionFlagsBits.MentionEveryone) !== 0n;
  const allows = (type: AllowedMentionsTypes, ids: readonly string[] | undefined, id: string): boolean =>
    allowed.parse?.includes(type) === true || ids?.includes(id) === true;

  const named = idsIn(text, /<@!?(\d+)>/g).filter((id) => allows(Users, allowed.users, id));
  const mentioned = new Set(named.flatMap((id) => users.get(id) ?? []));
  if (replied !== null && allowed.replied_user === true) mentioned.add(replied);

  const roles = idsIn(text, /<@&(\d+)>/g)
    .filter((id) => allows(Roles, allowed.roles, id))
    .flatMap((id) => channel.guild?.roles.get(id) ?? [])
    .filter(({ isMentionable }) => isMentionable || mayAll);
  const everyone =
    mayAll &&
    channel.guild !== null &&
    allowed.parse?.includes(Everyone) === true &&
    /@(?:everyone|here)/.test(text);
  const notified = new Set([...mentioned, ...membersOf(channel.guild, roles, everyone)]);
  return {
    users: [...mentioned],
    roles,
    everyone,
    pinged: [...notified].filter((user) => isThere(user, context)),
  };
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, id]) => id ?? []))];
}

function membersOf(guild: Guild | null, roles: readonly Role[], everyone: boolean): User[] {
  // Nearly every message: a server may have many members.
  if (!everyone && roles.length === 0) return [];
  const members = [...(guild?.members.values() ?? [])];
  return members
    .filter((member) => everyone || roles.some((role) => member.roles.has(role)))
    .map(({ user }) => user);
}

/** Nobody is notified of what he can't see. */
function isThere(user: User, { channel, ephemeralFor }: MentionContext): boolean {
  if (ephemeralFor !== null) return user === ephemeralFor;
  if (channel.group !== null) return channel.group.includes(user);
  if (channel.guild === null) return user === channel.recipient || user.isBot;
  const member = channel.guild.members.get(user.id);
  return member !== undefined && readsChat(channel, member);
}
