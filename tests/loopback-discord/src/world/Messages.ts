import {
  type APIAllowedMentions,
  type APIMessageInteractionMetadata,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { MessageDraft } from '../forms/messages/readMessage.ts';
import type { MessagePatch } from '../forms/messages/readPatch.ts';
import type { Channel, Mentions, Message, User } from './model.ts';
import { textsOf } from './payloads/toApiMessage.ts';
import { effectivePermissions } from './permissions.ts';
import { DEFAULT_MENTIONS, readMentions } from './readMentions.ts';
import type { World } from './World.ts';

const { Loading } = MessageFlags;

/** Where a message goes, and how. */
export interface Posting {
  readonly channel: Channel;
  readonly author: User;
  readonly type: MessageType;
  readonly repliesTo?: Message | null;
  readonly interaction?: APIMessageInteractionMetadata | null;
  readonly ephemeralFor?: User | null;
  readonly nonce?: string | number | null;
}

const NOBODY: Mentions = { users: [], roles: [], everyone: false, pinged: [] };

/** Sends, edits and deletes messages: by then they are checked. */
export class Messages {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  post(draft: MessageDraft, posting: Posting): Message {
    const {
      channel,
      author,
      type,
      repliesTo = null,
      interaction = null,
      ephemeralFor = null,
      nonce = null,
    } = posting;
    const { content, embeds, components, flags, tts, files, allowedMentions } = draft;
    const message: Message = {
      id: this.#world.ids.next(),
      channel,
      author,
      type,
      createdAt: this.#world.clock.now(),
      ephemeralFor,
      repliesTo,
      interaction,
      nonce,
      tts,
      content,
      embeds,
      components,
      attachments: files.map((file) => this.#world.addAttachment(channel, file)),
      flags,
      reactions: new Map(),
      mentions: NOBODY,
      edits: 0,
      editedAt: null,
      isDeleted: false,
    };
    message.mentions = this.#mentionsOf(message, allowedMentions);
    // An ephemeral message does not go through the channel.
    if (channel.thread !== null && ephemeralFor === null) {
      channel.thread.isArchived = false;
      channel.thread.members.add(author.id);
    }
    channel.messages.push(message);
    this.#world.tell({ kind: 'messageCreated', message });
    return message;
  }

  /** Lays an edit over a message. The first one fills a deferred answer. */
  edit(message: Message, patch: MessagePatch): void {
    const wasLoading = (message.flags & Loading) !== 0;
    message.content = patch.content;
    message.embeds = patch.embeds;
    message.components = patch.components;
    const added = patch.files.map((file) => this.#world.addAttachment(message.channel, file));
    message.attachments = [...patch.attachments, ...added];
    message.flags = patch.flags & ~Loading;
    if (wasLoading) message.mentions = this.#mentionsOf(message, patch.allowedMentions);
    else if (patch.changesText)
      message.mentions = {
        ...this.#mentionsOf(message, patch.allowedMentions),
        pinged: message.mentions.pinged,
      };
    if (!wasLoading) {
      message.edits += 1;
      message.editedAt = this.#world.clock.now();
    }
    this.#world.tell({ kind: 'messageUpdated', message });
  }

  delete(message: Message): void {
    message.isDeleted = true;
    this.#world.tell({ kind: 'messageDeleted', message });
  }

  deleteAll(channel: Channel, messages: readonly Message[]): void {
    for (const message of messages) message.isDeleted = true;
    this.#world.tell({ kind: 'messagesDeleted', channel, messages });
  }

  #mentionsOf(message: Message, allowed: APIAllowedMentions | null): Mentions {
    const { channel, author, interaction, repliesTo, ephemeralFor } = message;
    const isReply = message.type === MessageType.Reply && repliesTo !== null && interaction === null;
    const member = channel.guild?.members.get(author.id);
    return readMentions(textsOf(message), {
      channel,
      users: this.#world.users,
      permissions: member === undefined ? 0n : effectivePermissions(channel, member),
      allowed: allowed ?? (interaction === null ? DEFAULT_MENTIONS.message : DEFAULT_MENTIONS.interaction),
      replied: isReply ? repliesTo.author : null,
      ephemeralFor,
    });
  }
}
