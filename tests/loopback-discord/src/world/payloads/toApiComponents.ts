import {
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  type APIUnfurledMediaItem,
  ComponentType,
} from 'discord-api-types/v10';
import { listComponents } from '../../forms/components/listComponents.ts';

/**
 * The components of a message as the API shows them: media with what Discord finds out about them (components/reference,
 * Unfurled Media Item Structure).
 *
 * @param id the message's
 */
export function toApiComponents(
  components: readonly APIMessageTopLevelComponent[],
  id: string,
): APIMessageTopLevelComponent[] {
  const shown = structuredClone([...components]);
  const all = listComponents(shown);
  for (const [number, media] of all.flatMap(mediaIn).entries())
    Object.assign(media, { id: String(BigInt(id) + BigInt(number)), proxy_url: media.url });
  for (const component of all)
    if (component.type === ComponentType.File)
      Object.assign(component, { name: component.file.url.replace(/^attachment:\/\//, ''), size: 0 });
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
