import { count } from '../../src/shared/count.ts';
import type { Imported } from './importReview.ts';

/** Longest line shown of what was left out. */
const SHOWN = 90;

/** What an import found, left out and leaves to be filled in, as lines for the person who ran it. */
export function reportImport({ review, leftOut, cast, themes }: Imported, file: string): string {
  const headings = new Set(review.passages.flatMap(({ trail }) => trail));
  const unknown = (['year', 'watch', 'author', 'url', 'summary', 'accent'] as const).filter(
    (key) => review[key] === null,
  );
  const byHand = [
    ...(review.directors.length === 0 ? ['director'] : []),
    ...unknown,
    ...(cast.length === 0 ? ['cast'] : []),
    ...(themes.length === 0 ? ['themes'] : []),
  ];
  return [
    `${file}: ${review.title}, ${count(review.passages.length, 'paragraph')} under ${count(headings.size, 'heading')}.`,
    ...(leftOut.length === 0 ? ['Nothing was left out.'] : ['Left out, as the site’s own:']),
    ...leftOut.map(({ line, text }) => `  line ${line}: ${text.replace(/\s+/g, ' ').slice(0, SHOWN)}`),
    ...(cast.length === 0 ? [] : ['Cast, as far as the text says it (please check):']),
    ...cast.map(({ actor, role }) => `  ${actor} as ${role}`),
    ...(themes.length === 0
      ? []
      : [
          `Themes, from the headings (please rename them, and give each a line): ${themes.map(({ name }) => name).join('; ')}`,
        ]),
    ...(byHand.length === 0
      ? []
      : [`To fill in by hand: ${byHand.join(', ')}. Mark spoilers by || around a paragraph.`]),
  ].join('\n');
}
