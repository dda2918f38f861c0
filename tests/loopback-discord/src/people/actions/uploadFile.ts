import { cleanFileName } from '../../forms/messages/cleanFileName.ts';
import type { FileDraft } from '../../forms/messages/readAttachments.ts';
import { RULES } from '../../rules/rules.ts';
import type { FileToSend } from '../Entity.ts';
import { NotPossible } from '../NotPossible.ts';

/**
 * A file of a person as Discord takes it.
 *
 * @throws {NotPossible} for one that is too large
 */
export function uploadFile({ name, content, type = '', description }: FileToSend): FileDraft {
  const bytes = Buffer.from(content);
  if (bytes.length > RULES['upload.size'].max) throw new NotPossible(`${name} is larger than 10 MiB`);
  return {
    name: cleanFileName(name),
    type,
    content: bytes,
    description: description ?? null,
    isSpoiler: name.startsWith('SPOILER_'),
  };
}
