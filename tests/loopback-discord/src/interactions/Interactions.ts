import {
  type APIMessageInteractionMetadata,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { EMPTY_DRAFT, type MessageDraft } from '../forms/messages/readMessage.ts';
import type { UploadedFile } from '../forms/UploadedFile.ts';
import { ApiError } from '../rules/ApiError.ts';
import type { Pulse } from '../time/Pulse.ts';
import type { Messages } from '../world/Messages.ts';
import type { Message } from '../world/model.ts';
import type { World } from '../world/World.ts';
import type { Action, Interaction, Outcome } from './Interaction.ts';
import { InteractionFailed } from './InteractionFailed.ts';
import { readCallback } from './readCallback.ts';

const { Ephemeral, Loading } = MessageFlags;
const Type = InteractionResponseType;

/** How long a first answer may take, in milliseconds (receiving-and-responding, Interaction Callback). */
const DEADLINE = 3_000;

/** What a first answer came to. */
export interface Acknowledged {
  readonly interaction: Interaction;
  readonly type: InteractionResponseType;
  /** Whether the bot asked for flags that an update can't change, and that Discord ignores. */
  readonly ignoresFlags: boolean;
}

interface Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: InteractionFailed) => void;
  readonly stopDeadline: () => void;
}

/** Every interaction that was ever started, and the first answers to them. */
export class Interactions {
  /** Those that nobody answered in time. */
  readonly unanswered: Action[] = [];
  /** Those that were answered again after their first answer. */
  readonly doubled: Action[] = [];
  /** How an interaction gets to the bot. */
  deliver: (interaction: Interaction) => void = () => {};
  readonly #world: World;
  readonly #messages: Messages;
  readonly #pulse: Pulse;
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #waiting = new Map<Interaction, Waiting>();

  constructor(world: World, messages: Messages, pulse: Pulse) {
    this.#pulse = pulse;
    this.#world = world;
    this.#messages = messages;
  }

  /**
   * Starts an interaction and waits for its first answer.
   *
   * @returns rejects with InteractionFailed where none comes in time
   */
  start(action: Action): Promise<Outcome> {
    const interaction: Interaction = {
      ...action,
      issuedAt: this.#world.clock.now(),
      state: 'waiting',
      original: null,
      messages: new Set(action.source === null ? [] : [action.source]),
      followUps: 0,
    };
    this.#byId.set(action.payload.id, interaction);
    this.#byToken.set(action.payload.token, interaction);
    return new Promise((resolve, reject) => {
      const stopDeadline = this.#world.clock.after(DEADLINE, () => {
        this.fail(interaction, `no answer within ${DEADLINE} ms`);
      });
      this.#waiting.set(interaction, { resolve, reject, stopDeadline });
      this.deliver(interaction);
    });
  }

  /** Gives up on an interaction: its token is dead from here on. */
  fail(interaction: Interaction, why: string): void {
    if (interaction.state !== 'waiting') return;
    interaction.state = 'failed';
    this.unanswered.push(interaction);
    const waiting = this.#waiting.get(interaction);
    this.#waiting.delete(interaction);
    waiting?.stopDeadline();
    waiting?.reject(
      new InteractionFailed(`${interaction.description}, and the application did not respond: ${why}`),
    );
    this.#pulse.beat();
  }

  /** Gives up on all that are waiting. */
  failAll(why: string): void {
    for (const interaction of [...this.#waiting.keys()]) this.fail(interaction, why);
  }

  /** The interaction of a token; undefined for tokens that never were. */
  byToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  /**
   * Takes a first answer.
   *
   * @param files what was uploaded with it
   * @throws {ApiError} for everything that Discord refuses
   */
  respond(id: string, token: string, body: unknown, files: readonly UploadedFile[] = []): Acknowledged {
    const interaction = this.#byId.get(id);
    if (interaction === undefined || interaction.payload.token !== token)
      throw ApiError.of('interaction.unknown');
    if (interaction.state === 'failed') throw ApiError.of('interaction.late');
    if (interaction.state === 'acknowledged') {
      this.doubled.push(interaction);
      throw ApiError.of('interaction.acknowledged');
    }
    const { source, optionType, payload } = interaction;
    const present = source === null || source.isDeleted ? null : source;
    const callback = readCallback(body, { type: payload.type, source: present, optionType, files });
    const outcome = this.#apply(interaction, callback);
    interaction.state = 'acknowledged';
    const waiting = this.#waiting.get(interaction);
    this.#waiting.delete(interaction);
    waiting?.stopDeadline();
    if (outcome !== null) waiting?.resolve(outcome);
    const ignoresFlags = callback.type === Type.UpdateMessage && callback.patch.asksForOtherFlags;
    return { interaction, type: callback.type, ignoresFlags };
  }

  /** Sends a message of an interaction: its first answer, or one that follows. */
  send(interaction: Interaction, draft: MessageDraft, follows: Message | null): Message {
    const { user, channel, isForcedPrivate } = interaction;
    const isPrivate = isForcedPrivate || (draft.flags & Ephemeral) !== 0;
    const flags = isPrivate ? draft.flags | Ephemeral : draft.flags;
    const message = this.#messages.post(
      { ...draft, flags },
      {
        channel,
        author: this.#world.bot,
        type: follows === null ? typeOf(interaction) : MessageType.Reply,
        repliesTo: follows ?? interaction.source ?? interaction.target,
        interaction: metadataOf(interaction, follows),
        ephemeralFor: isPrivate ? user : null,
      },
    );
    interaction.messages.add(message);
    return message;
  }

  #apply(interaction: Interaction, callback: ReturnType<typeof readCallback>): Outcome | null {
    switch (callback.type) {
      case Type.Pong:
        return null;
      case Type.ApplicationCommandAutocompleteResult:
        return { kind: 'choices', choices: callback.choices };
      case Type.Modal:
        return { kind: 'modal', modal: { data: callback.modal, opener: interaction } };
      case Type.ChannelMessageWithSource:
        return this.#answer(interaction, this.send(interaction, callback.draft, null));
      case Type.DeferredChannelMessageWithSource: {
        const flags = Loading | (callback.isPrivate ? Ephemeral : 0);
        return this.#answer(interaction, this.send(interaction, { ...EMPTY_DRAFT, flags }, null));
      }
      case Type.DeferredMessageUpdate:
      case Type.UpdateMessage: {
        const { source } = interaction;
        if (source === null) throw ApiError.of('webhook.message');
        if (callback.type === Type.UpdateMessage) this.#messages.edit(source, callback.patch);
        return this.#answer(interaction, source);
      }
    }
  }

  #answer(interaction: Interaction, message: Message): Outcome {
    interaction.original = message;
    interaction.messages.add(message);
    return { kind: 'message', message };
  }
}

function typeOf({ payload, source }: Interaction): MessageType {
  // What answers a modal that a command opened points to nothing [assumed].
  if (payload.type === InteractionType.ModalSubmit && source === null) return MessageType.Default;
  if (payload.type !== InteractionType.ApplicationCommand) return MessageType.Reply;
  return payload.data.type === ApplicationCommandType.ChatInput
    ? MessageType.ChatInputCommand
    : MessageType.ContextMenuCommand;
}

function metadataOf(
  { metadata, original }: Interaction,
  follows: Message | null,
): APIMessageInteractionMetadata | null {
  if (metadata === null || follows === null || original === null) return metadata;
  return { ...metadata, original_response_message_id: original.id };
}
