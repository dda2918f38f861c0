import type { APIEmbed, APIEmbedImage } from 'discord-api-types/v10';
import type { Attachment } from '../model.ts';
import type { World } from '../World.ts';
import { findAttachment } from './findAttachment.ts';
import { urlOf } from './toApiAttachment.ts';

/** The embeds of a message as the API shows them: what was uploaded with it has an address. */
export function toApiEmbeds(
  embeds: readonly APIEmbed[],
  attachments: readonly Attachment[],
  world: World,
): APIEmbed[] {
  return structuredClone([...embeds]).map((embed) => {
    for (const place of picturesIn(embed)) {
      const file = findAttachment(place.url, attachments);
      if (file !== undefined)
        Object.assign(place, { url: urlOf(file, world), proxy_url: urlOf(file, world) });
    }
    return embed;
  });
}

/** The files that embeds show: Discord shows them nowhere else. */
export function filesIn(embeds: readonly APIEmbed[], attachments: readonly Attachment[]): Attachment[] {
  return embeds.flatMap(picturesIn).flatMap(({ url }) => findAttachment(url, attachments) ?? []);
}

function picturesIn({ image, thumbnail }: APIEmbed): APIEmbedImage[] {
  return [image, thumbnail].filter((picture) => picture !== undefined);
}
