import { MessageFlags } from 'discord-api-types/v10';
import { Form } from '../forms/Form.ts';
import { FormReport } from '../forms/FormReport.ts';
import { CHANNEL_FLAGS, readMessage } from '../forms/messages/readMessage.ts';
import { readPatch } from '../forms/messages/readPatch.ts';
import type { UploadedFile } from '../forms/UploadedFile.ts';
import { ApiError } from '../rules/ApiError.ts';
import { RULES } from '../rules/rules.ts';
import type { Messages } from '../world/Messages.ts';
import type { Message } from '../world/model.ts';
import type { World } from '../world/World.ts';
import type { Interaction } from './Interaction.ts';
import type { Interactions } from './Interactions.ts';

/** How long a token is good for, in milliseconds (receiving-and-responding, Interaction Callback). */
const TOKEN_LIFE = 15 * 60 * 1_000;
const ORIGINAL = '@original';

/** What an edit came to. */
export interface Edited {
  readonly message: Message;
  /** Whether the bot asked for flags that an edit can't change, and that Discord ignores. */
  readonly ignoresFlags: boolean;
}

/** What a bot does with an interaction's token after its first answer. */
export class Webhooks {
  readonly #world: World;
  readonly #messages: Messages;
  readonly #interactions: Interactions;

  constructor(world: World, messages: Messages, interactions: Interactions) {
    this.#world = world;
    this.#messages = messages;
    this.#interactions = interactions;
  }

  /**
   * Sends a follow-up. The first one after a deferral fills the deferred answer instead, as it has always done.
   *
   * @throws {ApiError} for everything that Discord refuses
   */
  followUp(application: string, token: string, body: unknown, files: readonly UploadedFile[]): Edited {
    const interaction = this.#interaction(application, token);
    const { original } = interaction;
    if (original !== null && isLoading(original)) return this.#edit(original, body, files);
    const report = new FormReport();
    const form = Form.read(report, body);
    const draft = form && readMessage(form, CHANNEL_FLAGS | MessageFlags.Ephemeral, files);
    report.end();
    if (draft === null) throw ApiError.of('message.empty');
    if (interaction.isByUserAlone && interaction.followUps >= RULES['webhook.follow-ups'].max)
      throw ApiError.of('webhook.follow-ups');
    interaction.followUps += 1;
    return { message: this.#interactions.send(interaction, draft, original), ignoresFlags: false };
  }

  /** @param id a message's id, or @original */
  get(application: string, token: string, id: string): Message {
    return this.#find(application, token, id);
  }

  /**
   * @param id a message's id, or @original
   * @throws {ApiError} for everything that Discord refuses
   */
  edit(
    application: string,
    token: string,
    id: string,
    body: unknown,
    files: readonly UploadedFile[],
  ): Edited {
    return this.#edit(this.#find(application, token, id), body, files);
  }

  /** @param id a message's id, or @original */
  delete(application: string, token: string, id: string): void {
    this.#messages.delete(this.#find(application, token, id));
  }

  #edit(message: Message, body: unknown, files: readonly UploadedFile[]): Edited {
    const report = new FormReport();
    const form = Form.read(report, body);
    const patch = form && readPatch(form, message, files);
    report.end();
    if (patch === null) throw ApiError.of('message.empty');
    this.#messages.edit(message, patch);
    return { message, ignoresFlags: patch.asksForOtherFlags };
  }

  #find(application: string, token: string, id: string): Message {
    const interaction = this.#interaction(application, token);
    const message =
      id === ORIGINAL ? interaction.original : [...interaction.messages].find((known) => known.id === id);
    if (message === null || message === undefined || message.isDeleted) throw ApiError.of('webhook.message');
    return message;
  }

  /** Only an answered interaction has a webhook. */
  #interaction(application: string, token: string): Interaction {
    const interaction = this.#interactions.byToken(token);
    const isMine = application === this.#world.bot.id;
    if (interaction?.state !== 'acknowledged' || !isMine || interaction.metadata === null)
      throw ApiError.of('webhook.unknown');
    if (this.#world.clock.now() - interaction.issuedAt > TOKEN_LIFE) throw ApiError.of('webhook.expired');
    return interaction;
  }
}

function isLoading({ flags, isDeleted }: Message): boolean {
  return !isDeleted && (flags & MessageFlags.Loading) !== 0;
}
