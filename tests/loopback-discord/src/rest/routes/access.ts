import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { ApiError } from '../../rules/ApiError.ts';
import type { Channel, Message } from '../../world/model.ts';
import { effectivePermissions, hidesChat, isHidden } from '../../world/permissions.ts';
import type { World } from '../../world/World.ts';

const {
  SendMessages,
  SendMessagesInThreads,
  ManageThreads,
  ManageMessages,
  ReadMessageHistory,
  AttachFiles,
  Connect,
} = PermissionFlagsBits;

/** A channel that the bot can see, and what it may there. */
export interface Access {
  readonly channel: Channel;
  /** All of them in a direct message. */
  readonly has: (permission: bigint) => boolean;
}

/**
 * A channel whose messages the bot may read.
 *
 * @throws {ApiError} 10003 and 50001
 */
export function openChat(world: World, id: string | undefined): Access {
  const access = openChannel(world, id);
  if (!access.has(Connect) && hidesChat(access.channel, 0n)) throw ApiError.of('channel.connect');
  return access;
}

/**
 * A channel as far as the bot may look.
 *
 * @throws {ApiError} 10003 and 50001
 */
export function openChannel(world: World, id: string | undefined): Access {
  const channel = world.channels.get(id ?? '');
  if (channel === undefined) throw ApiError.of('channel.unknown');
  if (channel.group !== null) throw ApiError.of('channel.view');
  if (channel.guild === null) return { channel, has: () => true };
  const bot = world.botIn(channel.guild);
  const permissions = bot === null ? 0n : effectivePermissions(channel, bot);
  if (bot === null || permissions === 0n) throw ApiError.of('channel.view');
  if (isHidden(channel, bot, permissions)) throw ApiError.of('thread.private');
  return { channel, has: (permission) => (permissions & permission) !== 0n };
}

/** @throws {ApiError} where the bot may not write in the channel */
export function requireSending({ channel, has }: Access): void {
  const { GuildCategory, GuildForum, GuildMedia } = ChannelType;
  if ([GuildCategory, GuildForum, GuildMedia].some((type) => type === channel.type))
    throw ApiError.of('channel.text');
  if (channel.recipient?.takesDms === false) throw ApiError.of('dm.closed');
  if (channel.thread === null) {
    if (!has(SendMessages)) throw ApiError.of('channel.send');
    return;
  }
  if (!has(SendMessagesInThreads)) throw ApiError.of('thread.send');
  if (channel.thread.isLocked && !has(ManageThreads)) throw ApiError.of('thread.locked');
}

/** @throws {ApiError} where the bot may send no files */
export function requireAttaching({ has }: Access, files: readonly unknown[]): void {
  if (files.length > 0 && !has(AttachFiles)) throw ApiError.of('upload.permission');
}

/** @throws {ApiError} where nothing may be changed in the thread */
export function requireOpenThread({ channel: { thread }, has }: Access): void {
  if (thread === null) return;
  if (thread.isArchived) throw ApiError.of('thread.archived');
  if (thread.isLocked && !has(ManageThreads)) throw ApiError.of('thread.locked');
}

/**
 * A message of a channel that is still there.
 *
 * @throws {ApiError} 10008, also for ephemeral messages: they are in no channel
 */
export function findMessage({ channel }: Access, id: string | undefined): Message {
  const message = channel.messages.findLast((known) => known.id === id);
  if (message === undefined || message.isDeleted) throw ApiError.of('message.unknown');
  if (message.ephemeralFor !== null) throw ApiError.of('message.ephemeral');
  return message;
}

/** Whether the bot may read what was written before. */
export function readsHistory({ has }: Access): boolean {
  return has(ReadMessageHistory);
}

/** @throws {ApiError} where the bot may not delete what others wrote */
export function requireDeleting({ channel, has }: Access, message: Message, world: World): void {
  if (message.author === world.bot) return;
  if (channel.guild === null) throw ApiError.of('dm.delete-foreign');
  if (!has(ManageMessages)) throw ApiError.of('message.delete-foreign');
}

/** @throws {ApiError} where the bot may not delete in bulk */
export function requireBulkDeleting({ channel, has }: Access): void {
  if (channel.guild === null) throw ApiError.of('bulk.dm');
  if (!has(ManageMessages)) throw ApiError.of('bulk.permission');
}
