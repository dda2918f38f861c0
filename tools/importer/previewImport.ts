import type { Imported, NamedBlock } from '../../src/importing/importReview.ts';
import { oneLine } from '../../src/importing/writing/readsAs.ts';
import { count } from '../../src/shared/count.ts';

/** Longest stretch shown of a piece. */
const SHOWN = 72;

/**
 * What a review would be, as lines for the person who imports it: every piece of the page with its line, `+` where it
 * stays, `-` where it goes and why, and what is left to fill in.
 *
 * @param imported what was made of the page
 * @param file where it would be written, as shown
 * @param encoding the encoding that the page came in
 */
export function previewImport(
  { review, blocks, cast, themes }: Imported,
  file: string,
  encoding: string,
): string {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const width = blocks.reduce((most, { name }) => Math.max(most, name.length), 0);
  const covered = blocks.some((block) => block.kind === 'paragraph' && block.spoiler);
  const warned = blocks.some((block) => block.kind === 'left out' && block.why === 'a spoiler warning');
  return [
    `${file}: ${review.title}, ${count(review.passages.length, 'paragraph')} under ${count(headings.length, 'heading')}.`,
    ...(encoding === 'utf-8'
      ? []
      : [`Read as ${nameOf(encoding)}; please check letters and quotation marks.`]),
    'Of the page, with its lines (+ stays, - goes):',
    ...blocks.map((block) => `  ${sign(block)} ${block.name.padStart(width)}  ${shown(block)}`),
    ...(cast.length === 0 ? [] : ['Cast, as far as the text says it (please check):']),
    ...cast.map(({ actor, role }) => `  ${actor} as ${role}`),
    ...(themes.length === 0
      ? []
      : [
          `Themes, from the headings (please rename them, and give each a line): ${themes.map(({ name }) => name).join('; ')}`,
        ]),
    ...(covered ? ['Paragraphs that the page covers as spoilers stay covered.'] : []),
    ...(warned && !covered
      ? ['The page warns of spoilers: put || around each paragraph that gives something away.']
      : []),
    ...byHand({ review, cast, themes }),
  ].join('\n');
}

function byHand({ review, cast, themes }: Pick<Imported, 'review' | 'cast' | 'themes'>): string[] {
  const unknown = (['year', 'watch', 'author', 'url', 'summary', 'accent'] as const).filter(
    (key) => review[key] === null,
  );
  const missing = [
    ...(review.directors.length === 0 ? ['director'] : []),
    ...unknown,
    ...(cast.length === 0 ? ['cast'] : []),
    ...(themes.length === 0 ? ['themes'] : []),
  ];
  if (missing.length === 0) return [];
  return [`To fill in by hand: ${missing.join(', ')}. Mark spoilers by || around a paragraph.`];
}

function sign({ kind }: NamedBlock): string {
  return kind === 'left out' ? '-' : '+';
}

function shown(block: NamedBlock): string {
  const words = oneLine(block.text);
  const start = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
  if (block.kind === 'left out') return `${start} (${block.why})`;
  return block.kind === 'heading' ? `## ${start}` : block.spoiler ? `||${start}||` : start;
}

/** An encoding's name as people write it. */
function nameOf(encoding: string): string {
  return encoding
    .replace(/^utf-16(?:le|be)$/, 'UTF-16')
    .replace(/^windows/, 'Windows')
    .replace(/^(?:iso|koi8|gb|euc|big|shift)/, (name) => name.toUpperCase());
}
