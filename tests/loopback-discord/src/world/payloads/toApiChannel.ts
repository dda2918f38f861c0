import {
  type APIChannel,
  type APIDMChannel,
  type APIThreadMetadata,
  ChannelType,
  ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import { timeOf } from '../Ids.ts';
import type { Channel, Thread } from '../model.ts';
import { toApiUser } from './toApiUser.ts';

/** A channel of any kind. Discord-api-types gives direct messages a name, which is null; the API does not. */
export type ApiChannel = Exclude<APIChannel, APIDMChannel> | Omit<APIDMChannel, 'name'>;

/** A channel as the API shows one. */
export function toApiChannel(channel: Channel): ApiChannel {
  const { id, name, type, flags, position, topic, isNsfw, guild, parent, overwrites, thread, recipient } =
    channel;
  const last = channel.messages.at(-1)?.id ?? null;
  if (type === ChannelType.DM) {
    const recipients = recipient === null ? [] : [toApiUser(recipient)];
    return { id, type, flags, last_message_id: last, recipients };
  }
  if (type === ChannelType.GroupDM) {
    const people = channel.group ?? [];
    return {
      id,
      type,
      flags,
      name: name === '' ? null : name,
      icon: null,
      owner_id: people[0]?.id ?? '',
      last_message_id: last,
      recipients: people.map(toApiUser),
    };
  }
  const base = {
    id,
    name,
    flags,
    ...(guild !== null && { guild_id: guild.id }),
  };
  const own = {
    ...base,
    permission_overwrites: [...overwrites].map(([target, overwrite]) => ({
      id: target,
      type: overwrite.type,
      allow: overwrite.allow.toString(),
      deny: overwrite.deny.toString(),
    })),
    nsfw: isNsfw,
  };
  const text = { ...own, position, parent_id: null, topic, last_message_id: last, rate_limit_per_user: 0 };
  switch (type) {
    case ChannelType.GuildCategory:
      return { ...own, type, position, parent_id: null };
    case ChannelType.GuildForum:
    case ChannelType.GuildMedia: {
      const forum = {
        ...text,
        available_tags: [],
        default_reaction_emoji: null,
        default_sort_order: null,
      };
      return type === ChannelType.GuildMedia
        ? { ...forum, type }
        : { ...forum, type, default_forum_layout: 0 };
    }
    case ChannelType.GuildVoice:
    case ChannelType.GuildStageVoice:
      return {
        ...own,
        type,
        position,
        parent_id: null,
        last_message_id: last,
        bitrate: 64_000,
        user_limit: 0,
      };
    case ChannelType.GuildText:
    case ChannelType.GuildAnnouncement:
      return { ...text, type };
    case ChannelType.AnnouncementThread:
    case ChannelType.PublicThread:
    case ChannelType.PrivateThread:
      return {
        ...base,
        type,
        last_message_id: last,
        rate_limit_per_user: 0,
        owner_id: thread?.ownerId ?? '',
        parent_id: parent?.id ?? '',
        message_count: channel.messages.length,
        member_count: thread?.members.size ?? 0,
        total_message_sent: channel.messages.length,
        ...(thread !== null && { thread_metadata: toApiThread(thread, id) }),
      };
  }
}

/** What only threads have. */
function toApiThread({ isArchived, isLocked }: Thread, id: string): APIThreadMetadata {
  const created = new Date(timeOf(id)).toISOString();
  return {
    archived: isArchived,
    archive_timestamp: created,
    auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
    locked: isLocked,
    create_timestamp: created,
  };
}
