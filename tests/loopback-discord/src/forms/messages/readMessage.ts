import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import { ApiError } from '../../rules/ApiError.ts';
import { NotModelled } from '../../rules/NotModelled.ts';
import { readComponents } from '../components/readComponents.ts';
import type { Form } from '../Form.ts';
import type { UploadedFile } from '../UploadedFile.ts';
import { readAllowedMentions } from './readAllowedMentions.ts';
import { type FileDraft, readAttachments } from './readAttachments.ts';
import { readEmbeds } from './readEmbeds.ts';
import { refuseLegacyFields } from './refuseLegacyFields.ts';

const { SuppressEmbeds, SuppressNotifications, Ephemeral, IsComponentsV2, IsVoiceMessage } = MessageFlags;

/** The flags that can be set on a message in a channel (resources/message, Create Message). */
export const CHANNEL_FLAGS = SuppressEmbeds | SuppressNotifications | IsComponentsV2 | IsVoiceMessage;

/** The flags that can be set on a message of an interaction (receiving-and-responding, Messages). */
export const INTERACTION_FLAGS = CHANNEL_FLAGS | Ephemeral;

/** A new message as a bot writes it, checked. */
export interface MessageDraft {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly tts: boolean;
  readonly files: readonly FileDraft[];
  /** Null where the body says nothing. */
  readonly allowedMentions: APIAllowedMentions | null;
}

/** A message with nothing in it. */
export const EMPTY_DRAFT: MessageDraft = {
  content: '',
  embeds: [],
  components: [],
  flags: 0,
  tts: false,
  files: [],
  allowedMentions: null,
};

/**
 * Reads the body of a new message. What is wrong with its fields is reported; call `report.end()` before using it.
 *
 * @param allowedFlags the flags that can be set here
 * @param uploads what was uploaded with it
 * @throws {ApiError} for an empty message whose fields are all right (50006)
 * @throws {NotModelled} for polls, stickers and voice messages
 */
export function readMessage(
  form: Form,
  allowedFlags: number,
  uploads: readonly UploadedFile[],
): MessageDraft {
  const flags = form.integer('flags') ?? 0;
  if ((flags & ~allowedFlags) !== 0) form.refuse('message.flags', 'flags');
  const isV2 = (flags & IsComponentsV2) !== 0;
  if (isV2) refuseLegacyFields(form);
  const content = form.text('content', 'message.content')?.trim() ?? '';
  const embeds = readEmbeds(form) ?? [];
  const { added: files } = readAttachments(form, uploads, []);
  const components = readComponents(form, isV2, files) ?? [];
  const allowedMentions = readAllowedMentions(form);
  const tts = form.boolean('tts') ?? false;
  if (form.report.isClean) {
    refuseUnmodelled(form, flags);
    const isEmpty = content === '' && embeds.length + components.length + files.length === 0;
    if (isEmpty) throw ApiError.of('message.empty');
  }
  return { content, embeds, components, flags, tts, files, allowedMentions };
}

function refuseUnmodelled(form: Form, flags: number): void {
  for (const key of ['poll', 'sticker_ids', 'shared_client_theme']) {
    if (form.holds(key) && !isEmptyList(form.raw(key))) throw new NotModelled(`messages with ${key}`);
  }
  if ((flags & IsVoiceMessage) !== 0) throw new NotModelled('voice messages');
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
