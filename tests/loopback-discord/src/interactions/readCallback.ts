import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { readChoices } from '../forms/commands/readChoices.ts';
import { Form } from '../forms/Form.ts';
import { FormReport } from '../forms/FormReport.ts';
import { INTERACTION_FLAGS, type MessageDraft, readMessage } from '../forms/messages/readMessage.ts';
import { type Editable, type MessagePatch, readPatch } from '../forms/messages/readPatch.ts';
import { readModal } from '../forms/modals/readModal.ts';
import type { UploadedFile } from '../forms/UploadedFile.ts';
import { ApiError } from '../rules/ApiError.ts';
import { NotModelled } from '../rules/NotModelled.ts';

const Type = InteractionResponseType;

/** Which answers an interaction can have (receiving-and-responding, Interaction Callback Type). */
const ALLOWED: Readonly<Record<InteractionType, readonly InteractionResponseType[]>> = {
  [InteractionType.Ping]: [Type.Pong],
  [InteractionType.ApplicationCommand]: [
    Type.ChannelMessageWithSource,
    Type.DeferredChannelMessageWithSource,
    Type.Modal,
    Type.LaunchActivity,
  ],
  [InteractionType.MessageComponent]: [
    Type.ChannelMessageWithSource,
    Type.DeferredChannelMessageWithSource,
    Type.DeferredMessageUpdate,
    Type.UpdateMessage,
    Type.Modal,
    Type.LaunchActivity,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Type.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [
    Type.ChannelMessageWithSource,
    Type.DeferredChannelMessageWithSource,
    Type.DeferredMessageUpdate,
    Type.UpdateMessage,
    Type.LaunchActivity,
  ],
};

/** A first answer to an interaction, checked. */
export type Callback =
  | { readonly type: InteractionResponseType.Pong }
  | { readonly type: InteractionResponseType.ChannelMessageWithSource; readonly draft: MessageDraft }
  | { readonly type: InteractionResponseType.DeferredChannelMessageWithSource; readonly isPrivate: boolean }
  | { readonly type: InteractionResponseType.DeferredMessageUpdate }
  | { readonly type: InteractionResponseType.Modal; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly type: InteractionResponseType.UpdateMessage; readonly patch: MessagePatch }
  | {
      readonly type: InteractionResponseType.ApplicationCommandAutocompleteResult;
      readonly choices: readonly APIApplicationCommandOptionChoice<string | number>[];
    };

export interface Answered {
  readonly type: InteractionType;
  /** The message whose component was used. */
  readonly source: Editable | null;
  readonly optionType: ApplicationCommandOptionType | null;
  /** What was uploaded with the answer. */
  readonly files: readonly UploadedFile[];
}

/**
 * Reads the body of a first answer.
 *
 * @throws {ApiError} for everything that Discord refuses
 * @throws {NotModelled} for activities
 */
export function readCallback(body: unknown, answered: Answered): Callback {
  const { type: asked } = answered;
  const report = new FormReport();
  const form = Form.read(report, body);
  const type = form?.require('type') ? form.integer('type') : null;
  if (form !== null && type !== null && !ALLOWED[asked].some((allowed) => allowed === type))
    form.refuse('interaction.callback-type', 'type', `Value must be one of {${ALLOWED[asked].join(', ')}}.`);
  report.end();

  const data = Form.read(report, form?.raw('data') ?? {}, ['data']);
  const callback = data && readData(data, type, answered);
  report.end();
  if (callback === null) throw new NotModelled(`answers of type ${type}`);
  return callback;
}

function readData(data: Form, type: number | null, { source, optionType, files }: Answered): Callback | null {
  switch (type) {
    case Type.Pong:
    case Type.DeferredMessageUpdate:
      return { type };
    case Type.ChannelMessageWithSource:
      return { type, draft: readMessage(data, INTERACTION_FLAGS, files) };
    case Type.DeferredChannelMessageWithSource:
      return { type, isPrivate: readDeferral(data) };
    case Type.UpdateMessage:
      if (source === null) throw ApiError.of('webhook.message');
      return { type, patch: readPatch(data, source, files) };
    case Type.Modal: {
      const modal = readModal(data);
      return modal && { type, modal };
    }
    case Type.ApplicationCommandAutocompleteResult:
      return { type, choices: readChoices(data, optionType ?? ApplicationCommandOptionType.String) };
    default:
      return null;
  }
}

function readDeferral(data: Form): boolean {
  const flags = data.integer('flags') ?? 0;
  if ((flags & ~MessageFlags.Ephemeral) !== 0) data.refuse('interaction.defer-flags', 'flags');
  return (flags & MessageFlags.Ephemeral) !== 0;
}
