import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import { ApiError } from '../../rules/ApiError.ts';
import type { Attachment } from '../../world/model.ts';
import { readComponents } from '../components/readComponents.ts';
import type { Form } from '../Form.ts';
import type { UploadedFile } from '../UploadedFile.ts';
import { readAllowedMentions } from './readAllowedMentions.ts';
import { type FileDraft, readAttachments } from './readAttachments.ts';
import { readEmbeds } from './readEmbeds.ts';
import { refuseLegacyFields } from './refuseLegacyFields.ts';

const { SuppressEmbeds, IsComponentsV2 } = MessageFlags;

/** The flags that an edit can change (resources/message, Edit Message). */
const EDITABLE = SuppressEmbeds | IsComponentsV2;

/** What a message has before it is edited. */
export interface Editable {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
}

/** An edit as a bot writes it, checked and laid over the message. */
export interface MessagePatch extends Editable {
  /** Null where the body says nothing: then the defaults hold, whatever the message was sent with. */
  readonly allowedMentions: APIAllowedMentions | null;
  /** Files to be added to those that stay. */
  readonly files: readonly FileDraft[];
  /** Whether text was given, so that the mentions have to be found anew. */
  readonly changesText: boolean;
  /** Whether the body asks for a change of flags that an edit can't make. */
  readonly asksForOtherFlags: boolean;
}

/**
 * Reads the body of an edit. What is wrong with its fields is reported; call `report.end()` before using it.
 *
 * @param before the message as it is
 * @param uploads what was uploaded with it
 * @throws {ApiError} for an edit that leaves nothing to see (50006)
 */
export function readPatch(form: Form, before: Editable, uploads: readonly UploadedFile[]): MessagePatch {
  const wanted = form.integer('flags');
  const flags = wanted === null ? before.flags : (before.flags & ~EDITABLE) | (wanted & EDITABLE);
  const wasV2 = (before.flags & IsComponentsV2) !== 0;
  const isV2 = wasV2 || (flags & IsComponentsV2) !== 0;
  if (wasV2 && (flags & IsComponentsV2) === 0) form.refuse('components.flag-kept', 'flags');
  if (isV2) refuseLegacyFields(form);

  form.list('sticker_ids');
  const { kept, added } = readAttachments(form, uploads, before.attachments);
  const text = form.text('content', 'message.content');
  const content = form.has('content') ? (text?.trim() ?? '') : before.content;
  const embeds = form.has('embeds') ? (readEmbeds(form) ?? []) : before.embeds;
  const components = form.has('components')
    ? (readComponents(form, isV2, [...kept, ...added]) ?? [])
    : before.components;
  const allowedMentions = readAllowedMentions(form);
  if (isV2 && !wasV2) refuseLeftovers(form, content, embeds);
  const isEmpty = content === '' && embeds.length + components.length + kept.length + added.length === 0;
  if (form.report.isClean && isEmpty) throw ApiError.of('message.empty');
  return {
    content,
    embeds,
    components,
    attachments: kept,
    files: added,
    flags: isV2 ? flags | IsComponentsV2 : flags,
    allowedMentions,
    changesText: form.has('content') || form.has('components'),
    asksForOtherFlags: wanted !== null && (wanted & ~EDITABLE & ~before.flags) !== 0,
  };
}

/** What the message had before the flag has to be taken away in the same edit. */
function refuseLeftovers(form: Form, content: string, embeds: readonly APIEmbed[]): void {
  const left = [...(content === '' ? [] : ['content']), ...(embeds.length === 0 ? [] : ['embeds'])];
  for (const key of left) {
    if (form.holds(key)) continue;
    const says = `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    form.refuse('components.legacy-fields', key, says);
  }
}
