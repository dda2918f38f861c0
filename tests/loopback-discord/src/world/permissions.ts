import { ChannelType, GuildScheduledEventStatus, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, Member, ScheduledEvent } from './model.ts';

const {
  Administrator,
  ViewChannel,
  SendMessages,
  SendMessagesInThreads,
  ManageThreads,
  Connect,
  MentionEveryone,
  SendTTSMessages,
  AttachFiles,
  EmbedLinks,
} = PermissionFlagsBits;

/** Every permission that there is. */
export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What everybody may in a new server. */
export const EVERYONE_PERMISSIONS =
  ViewChannel |
  SendMessages |
  SendMessagesInThreads |
  MentionEveryone |
  EmbedLinks |
  AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.CreatePrivateThreads |
  PermissionFlagsBits.ChangeNickname |
  PermissionFlagsBits.Connect |
  PermissionFlagsBits.Speak;

/** What a moderator may beside that. */
export const MODERATOR_PERMISSIONS =
  PermissionFlagsBits.ManageMessages | ManageThreads | PermissionFlagsBits.ModerateMembers;

/** What a member may in a server at large (topics/permissions, Permission Overwrites). */
export function basePermissions({ user, roles }: Member, guild: Guild): bigint {
  if (guild.ownerId === user.id) return ALL_PERMISSIONS;
  const permissions = [...roles].reduce((sum, role) => sum | role.permissions, guild.everyone.permissions);
  return (permissions & Administrator) === 0n ? permissions : ALL_PERMISSIONS;
}

/**
 * What a member may in a channel by roles and overwrites, without what follows from them: as interactions carry it. A
 * thread has its channel's.
 */
export function permissionsIn(channel: Channel, member: Member): bigint {
  const { guild, overwrites } = channel.parent ?? channel;
  if (guild === null) return 0n;
  const base = basePermissions(member, guild);
  if (base === ALL_PERMISSIONS) return base;
  const none = { allow: 0n, deny: 0n };
  const everyone = overwrites.get(guild.id) ?? none;
  const roles = [...member.roles].map(({ id }) => overwrites.get(id) ?? none);
  const allow = roles.reduce((sum, overwrite) => sum | overwrite.allow, 0n);
  const deny = roles.reduce((sum, overwrite) => sum | overwrite.deny, 0n);
  const own = overwrites.get(member.user.id) ?? none;
  return [everyone, { allow, deny }, own].reduce((sum, step) => (sum & ~step.deny) | step.allow, base);
}

/** What a member can really do in a channel, implicit denials included (topics/permissions, Implicit Permissions). */
export function effectivePermissions(channel: Channel, member: Member): bigint {
  const permissions = permissionsIn(channel, member);
  if ((permissions & ViewChannel) === 0n) return 0n;
  const send = channel.thread === null ? SendMessages : SendMessagesInThreads;
  if ((permissions & send) !== 0n) return permissions;
  return permissions & ~(MentionEveryone | SendTTSMessages | AttachFiles | EmbedLinks);
}

/** Whether a member can see a channel; a private thread only those who are in it, and moderators. */
export function canSee(channel: Channel, member: Member): boolean {
  const permissions = effectivePermissions(channel, member);
  if (permissions === 0n) return false;
  return !isHidden(channel, member, permissions);
}

/** Whether it is a private thread that the member is not in. */
export function isHidden(channel: Channel, member: Member, permissions: bigint): boolean {
  const { thread, type } = channel;
  if (thread === null || type !== ChannelType.PrivateThread) return false;
  return !thread.members.has(member.user.id) && (permissions & ManageThreads) === 0n;
}

/** Whether it is a channel for voices, whose chat is read by those alone who may connect (discord/discord-api-docs#5111). */
export function hidesChat({ type }: Channel, permissions: bigint): boolean {
  const { GuildVoice, GuildStageVoice } = ChannelType;
  return (type === GuildVoice || type === GuildStageVoice) && (permissions & Connect) === 0n;
}

/** Whether a member can read what is written in a channel. */
export function readsChat(channel: Channel, member: Member): boolean {
  return canSee(channel, member) && !hidesChat(channel, effectivePermissions(channel, member));
}

/** What a server has planned and is not over: of what is in a channel, what a member can see. */
export function plannedFor({ events }: Guild, member: Member): ScheduledEvent[] {
  const { Scheduled, Active } = GuildScheduledEventStatus;
  return events.filter(
    ({ status, channel }) =>
      (status === Scheduled || status === Active) && (channel === null || canSee(channel, member)),
  );
}
