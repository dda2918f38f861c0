import {
  type APIMessage,
  type APIMessageReference,
  type APIReaction,
  ChannelType,
  ComponentType,
  type GatewayMessageCreateDispatchData,
  MessageFlags,
} from 'discord-api-types/v10';
import { listComponents } from '../../forms/components/listComponents.ts';
import type { Attachment, Message } from '../model.ts';
import type { World } from '../World.ts';
import { toApiAttachment } from './toApiAttachment.ts';
import { toApiComponents } from './toApiComponents.ts';
import { filesIn, toApiEmbeds } from './toApiEmbeds.ts';
import { toApiMemberWithoutUser, toApiUser } from './toApiUser.ts';

/** Who looks at a message. */
export interface Reader {
  /** Whether the app may read what others write (events/gateway, Message Content Intent). */
  readonly hasContent: boolean;
}

/** The eyes of people, and of interactions about a message: they read everything. */
export const READS_ALL: Reader = { hasContent: true };

/** A message as the API shows it to the app, emptied where the app may not read it. */
export function toApiMessage(message: Message, world: World, reader: Reader): APIMessage {
  return { ...withoutReply(message, world, reader), ...replyOf(message, world, reader) };
}

/** A message as the gateway shows it to the app. */
export function toGatewayMessage(
  message: Message,
  world: World,
  reader: Reader,
): GatewayMessageCreateDispatchData {
  const { channel, author, ephemeralFor } = message;
  const base = { ...toApiMessage(message, world, reader), ...channelTypeOf(message) };
  // An ephemeral message does not go through the server (events/gateway-events, Messages).
  if (channel.guild === null || ephemeralFor !== null) return base;
  const member = isByWebhook(message) ? undefined : channel.guild.members.get(author.id);
  return {
    ...base,
    guild_id: channel.guild.id,
    ...(member !== undefined && { member: toApiMemberWithoutUser(member) }),
  };
}

/** All text of a message: its content and its text displays, in the order that they are shown in. */
export function textsOf({ content, components }: Pick<Message, 'content' | 'components'>): string[] {
  const displays = listComponents(components).flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
  return content === '' ? displays : [content, ...displays];
}

function withoutReply(message: Message, world: World, reader: Reader): APIMessage {
  const { id, channel, author, type, createdAt, editedAt, mentions, nonce, interaction, tts } = message;
  const shown = mayRead(message, world, reader)
    ? message
    : { content: '', embeds: [], components: [], attachments: [] };
  return {
    id,
    channel_id: channel.id,
    author: toApiUser(author),
    type,
    content: shown.content,
    embeds: toApiEmbeds(shown.embeds, shown.attachments, world),
    components: toApiComponents(shown.components, { id, attachments: shown.attachments }, world),
    attachments: looseFilesOf({ ...shown, flags: message.flags }).map((file) => toApiAttachment(file, world)),
    mentions: mentions.users.map(toApiUser),
    mention_roles: mentions.roles.map((role) => role.id),
    mention_everyone: mentions.everyone,
    timestamp: new Date(createdAt).toISOString(),
    edited_timestamp: editedAt === null ? null : new Date(editedAt).toISOString(),
    flags: message.flags,
    pinned: false,
    tts,
    ...(message.reactions.size > 0 && { reactions: toApiReactions(message, world) }),
    ...(nonce !== null && { nonce }),
    ...(interaction !== null && {
      interaction_metadata: interaction,
      application_id: world.bot.id,
      webhook_id: world.bot.id,
    }),
  };
}

/** The files that no component and no embed shows. */
function looseFilesOf({
  attachments,
  embeds,
  flags,
}: Pick<Message, 'attachments' | 'embeds' | 'flags'>): readonly Attachment[] {
  if ((flags & MessageFlags.IsComponentsV2) !== 0) return [];
  const shown = filesIn(embeds, attachments);
  return attachments.filter((file) => !shown.includes(file));
}

function toApiReactions({ reactions }: Message, { bot }: World): APIReaction[] {
  return [...reactions].map(([name, users]) => ({
    emoji: { id: null, name },
    count: users.size,
    count_details: { burst: 0, normal: users.size },
    burst_colors: [],
    me: users.has(bot),
    me_burst: false,
  }));
}

function replyOf(
  message: Message,
  world: World,
  reader: Reader,
): Pick<APIMessage, 'message_reference' | 'referenced_message'> {
  const { repliesTo, channel } = message;
  if (repliesTo === null) return {};
  const reference: APIMessageReference = {
    type: 0,
    message_id: repliesTo.id,
    channel_id: channel.id,
    ...(channel.guild !== null && { guild_id: channel.guild.id }),
  };
  const referenced = repliesTo.isDeleted ? null : withoutReply(repliesTo, world, reader);
  return { message_reference: reference, referenced_message: referenced };
}

/**
 * Without the intent an app reads its own messages, direct messages with it, those that mention it, and pinging replies
 * to its normal messages, but not to its answers to interactions (gateway/you-might-not-need-a-privileged-intent).
 */
function mayRead(message: Message, { bot }: World, { hasContent }: Reader): boolean {
  if (hasContent || message.author === bot || message.channel.recipient !== null) return true;
  if (!message.mentions.users.includes(bot)) return false;
  const isNamed = new RegExp(`<@!?${bot.id}>`).test(textsOf(message).join('\n'));
  return isNamed || (message.repliesTo !== null && message.repliesTo.interaction === null);
}

function isByWebhook({ interaction }: Message): boolean {
  return interaction !== null;
}

function channelTypeOf({
  channel: { type },
}: Message): Pick<GatewayMessageCreateDispatchData, 'channel_type'> {
  const { GuildCategory, GuildForum, GuildMedia } = ChannelType;
  const holdsText = type !== GuildCategory && type !== GuildForum && type !== GuildMedia;
  return holdsText ? { channel_type: type } : {};
}
