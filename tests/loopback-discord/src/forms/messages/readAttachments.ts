import { RULES } from '../../rules/rules.ts';
import type { Form } from '../Form.ts';
import type { UploadedFile } from '../UploadedFile.ts';
import { cleanFileName } from './cleanFileName.ts';

/** A file as it goes on a message. */
export interface FileDraft {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
  readonly description: string | null;
  readonly isSpoiler: boolean;
}

/** A file that is on a message already. */
interface Kept {
  readonly id: string;
  readonly name: string;
}

/** The files of a message: those that it has already, and new ones. */
export interface Attached<Known extends Kept> {
  readonly kept: readonly Known[];
  readonly added: readonly FileDraft[];
}

/**
 * The files that a message has after it is sent or edited. What is wrong is reported.
 *
 * Without new files and without `attachments`, nothing changes; otherwise `attachments` names what stays (resources/message,
 * Edit Message).
 *
 * @param files what was uploaded
 * @param before what the message has already
 */
export function readAttachments<Known extends Kept>(
  form: Form,
  files: readonly UploadedFile[],
  before: readonly Known[],
): Attached<Known> {
  const entries = form.forms('attachments', 'attachments.count');
  if (entries === null && files.length === 0) return { kept: before, added: [] };
  const kept: Known[] = [];
  const described = new Map<
    UploadedFile,
    Pick<FileDraft, 'description' | 'isSpoiler'> & { name: string | null }
  >();
  for (const entry of entries ?? []) {
    if (!entry.require('id')) continue;
    // Discord’s pages show numbers, its description texts: it takes both.
    const id = String(entry.raw('id'));
    const name = entry.text('filename');
    const description = entry.text('description', 'attachments.description');
    const isSpoiler = entry.boolean('is_spoiler') ?? false;
    const file = files.find(({ number }) => String(number) === id);
    const known = before.find((attachment) => attachment.id === id);
    if (file !== undefined) described.set(file, { name, description, isSpoiler });
    else if (known !== undefined) kept.push(known);
    else entry.refuse('attachments.unknown', 'id');
  }
  const added = files.map((file) => {
    const { name = null, description = null, isSpoiler = false } = described.get(file) ?? {};
    return {
      name: cleanFileName(name ?? file.name),
      type: file.type,
      content: file.content,
      description,
      isSpoiler,
    };
  });
  if (kept.length + added.length > RULES['attachments.count'].max)
    form.refuse('attachments.count', 'attachments');
  return { kept, added };
}
