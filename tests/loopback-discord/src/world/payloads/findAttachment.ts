import { cleanFileName } from '../../forms/messages/cleanFileName.ts';
import type { Attachment } from '../model.ts';

/** The file that an address such as attachment://poster.png means (reference, Editing Message Attachments). */
export function findAttachment(url: string, attachments: readonly Attachment[]): Attachment | undefined {
  const [, name] = /^attachment:\/\/(.*)$/i.exec(url) ?? [];
  return name === undefined ? undefined : attachments.find((file) => file.name === cleanFileName(name));
}
