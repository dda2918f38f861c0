import { type APIAttachment, AttachmentFlags } from 'discord-api-types/v10';
import type { Attachment } from '../model.ts';
import type { World } from '../World.ts';

/** Where a file can be fetched. */
export function urlOf({ id, name, channel }: Attachment, { cdn }: World): string {
  return `${cdn()}/attachments/${channel.id}/${id}/${encodeURIComponent(name)}`;
}

/** A file as the API shows it. What Discord finds out about pictures and films is left out. */
export function toApiAttachment(attachment: Attachment, world: World): APIAttachment {
  const { id, name, type, content, description, isSpoiler } = attachment;
  const url = urlOf(attachment, world);
  return {
    id,
    filename: name,
    size: content.length,
    url,
    proxy_url: url,
    ...(type !== '' && { content_type: type }),
    ...(description !== null && { description }),
    ...(isSpoiler && { flags: AttachmentFlags.IsSpoiler }),
  };
}
