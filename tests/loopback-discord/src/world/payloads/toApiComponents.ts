import {
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  type APIUnfurledMediaItem,
  ComponentType,
} from 'discord-api-types/v10';
import { listComponents } from '../../forms/components/listComponents.ts';
import type { Message } from '../model.ts';
import type { World } from '../World.ts';
import { findAttachment } from './findAttachment.ts';
import { urlOf } from './toApiAttachment.ts';

/**
 * The components of a message as the API shows them: media with what Discord finds out about them (components/reference,
 * Unfurled Media Item Structure).
 */
export function toApiComponents(
  components: readonly APIMessageTopLevelComponent[],
  { id, attachments }: Pick<Message, 'id' | 'attachments'>,
  world: World,
): APIMessageTopLevelComponent[] {
  const shown = structuredClone([...components]);
  const all = listComponents(shown);
  for (const component of all) {
    if (component.type !== ComponentType.File) continue;
    const file = findAttachment(component.file.url, attachments);
    Object.assign(component, { name: file?.name ?? '', size: file?.content.length ?? 0 });
  }
  for (const [number, media] of all.flatMap(mediaIn).entries()) {
    const file = findAttachment(media.url, attachments);
    const url = file === undefined ? media.url : urlOf(file, world);
    const own = file !== undefined && {
      attachment_id: file.id,
      ...(file.type !== '' && { content_type: file.type }),
    };
    Object.assign(media, { id: String(BigInt(id) + BigInt(number)), url, proxy_url: url, ...own });
  }
  return shown;
}

function mediaIn(component: APIMessageComponent): APIUnfurledMediaItem[] {
  switch (component.type) {
    case ComponentType.Thumbnail:
      return [component.media];
    case ComponentType.MediaGallery:
      return component.items.map(({ media }) => media);
    case ComponentType.File:
      return [component.file];
    default:
      return [];
  }
}
