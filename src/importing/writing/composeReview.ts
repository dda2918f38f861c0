import { stringify } from 'yaml';
import type { SortedBlock } from '../sorting/SortedBlock.ts';
import type { Suggestion } from './suggestCast.ts';
import { toMarkdown } from './toMarkdown.ts';

/** What the person who imports a review says about it. */
export interface ImportFacts {
  readonly title: string;
  readonly year: number | null;
  readonly director: string | null;
  readonly author: string | null;
  readonly url: string | null;
}

/** A heading that could be a theme, with the numbers of its paragraphs. */
export interface ThemeProposal {
  readonly name: string;
  readonly paragraphs: readonly number[];
}

/** Longest name of a theme, in characters: what front matter takes. */
const MAX_NAME = 80;

/** The headings with their paragraphs' numbers; a heading that comes twice is one proposal. */
export function proposeThemes(blocks: readonly SortedBlock[]): ThemeProposal[] {
  const themes = new Map<string, number[]>();
  let heading: string | null = null;
  let number = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'heading') heading = text.replaceAll('\n', ' ');
    if (kind !== 'paragraph') continue;
    number += 1;
    if (heading !== null) themes.set(heading, [...(themes.get(heading) ?? []), number]);
  }
  return [...themes]
    .map(([name, paragraphs]) => ({ name, paragraphs }))
    .filter(({ name }) => name.length <= MAX_NAME)
    .slice(0, 25);
}

/** The review's file: front matter, then headings and paragraphs, each showing the words that the page shows. */
export function composeReview(
  { title, year, director, author, url }: ImportFacts,
  blocks: readonly SortedBlock[],
  cast: readonly Suggestion[],
  themes: readonly ThemeProposal[],
): string {
  const front = {
    title,
    ...(year === null ? {} : { year }),
    ...(director === null ? {} : { director }),
    ...(author === null ? {} : { author }),
    ...(url === null ? {} : { url }),
    ...(cast.length === 0 ? {} : { cast }),
    ...(themes.length === 0 ? {} : { themes }),
  };
  const body = blocks.flatMap((block) => writtenBlock(block) ?? []);
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`;
}

/** A block as it stands in the review's file; null where it is left out. */
export function writtenBlock({ kind, text, markdown, within, spoiler }: SortedBlock): string | null {
  if (kind === 'left out') return null;
  if (kind === 'heading') return `## ${headingOf(text)}`;
  const words = spoiler ? `||${markdown}||` : markdown;
  return within === null ? words : `${within === 'quotation' ? '>' : '-'} ${words}`;
}

/** A heading's words without emphasis, for emphasis in a heading is the site’s. */
function headingOf(text: string): string {
  return toMarkdown([{ text: text.replaceAll('\n', ' '), emphasis: false, strong: false, link: null }]);
}
