import type { APIEmbed } from 'discord-api-types/v10';
import type { Part, Piece } from '../View.ts';
import { drawMarkdown, type Names } from './drawMarkdown.ts';
import { hex } from './hex.ts';

/** An embed as a box: its words; of pictures it says that they are not drawn. */
export function drawEmbed(
  { author, title, url, description, fields = [], footer, color, image, thumbnail }: APIEmbed,
  names: Names,
): Part {
  const heading: readonly Piece[] = title === undefined ? [] : drawMarkdown(title, names);
  const linked: readonly Piece[] =
    url === undefined ? heading : [{ kind: 'link', href: url, content: heading }];
  return {
    kind: 'container',
    accent: color === undefined ? null : hex(color),
    isSpoiler: false,
    parts: [
      ...(author === undefined ? [] : [line('small', [author.name])]),
      ...(title === undefined ? [] : [line('heading3', linked)]),
      ...(description === undefined ? [] : [text(drawMarkdown(description, names))]),
      ...fields.flatMap(({ name, value }) => [
        line('strong', drawMarkdown(name, names)),
        text(drawMarkdown(value, names)),
      ]),
      ...(image === undefined && thumbnail === undefined
        ? []
        : [{ kind: 'unknown', name: 'Picture' } as const]),
      ...(footer === undefined ? [] : [line('small', [footer.text])]),
    ],
  };
}

function text(pieces: readonly Piece[]): Part {
  return { kind: 'text', pieces };
}

function line(kind: 'small' | 'heading3' | 'strong', content: readonly Piece[]): Part {
  return text([{ kind, content }]);
}
