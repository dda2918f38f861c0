import { checkFilm } from '../library/checkFilm.ts';
import { type Fault, sayFault } from '../review/faults/Fault.ts';
import { parseReview } from '../review/parseReview.ts';
import type { Review } from '../review/Review.ts';
import { toFilm } from '../search/Film.ts';
import type { Block } from './Block.ts';
import { chooseBlocks, nameBlocks } from './chooseBlocks.ts';
import { ImportError } from './ImportError.ts';
import { readHtml } from './reading/readHtml.ts';
import { readMarkdown } from './reading/readMarkdown.ts';
import { readText } from './reading/readText.ts';
import type { SortedBlock } from './sorting/SortedBlock.ts';
import { sortBlocks } from './sorting/sortBlocks.ts';
import {
  composeReview,
  type ImportFacts,
  proposeThemes,
  type ThemeProposal,
  writtenBlock,
} from './writing/composeReview.ts';
import { readsAs } from './writing/readsAs.ts';
import { type Suggestion, suggestCast } from './writing/suggestCast.ts';

export interface Imported {
  /** The text of the review's file. */
  readonly text: string;
  readonly review: Review;
  /** All pieces of the page, in order: what stays, and what goes and why. */
  readonly blocks: readonly NamedBlock[];
  readonly cast: readonly Suggestion[];
  readonly themes: readonly ThemeProposal[];
}

/** A piece of the page, and what the preview calls it. */
export type NamedBlock = SortedBlock & { readonly name: string };

export type SourceKind = 'text' | 'markdown' | 'html';

/** What whoever imports says against the sorting, as the options were given. */
export interface Chosen {
  readonly keep?: string | undefined;
  readonly drop?: string | undefined;
}

const READERS: Readonly<Record<SourceKind, (source: string) => Block[]>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
};

/** What a file holds, by its name and its first words. */
export function kindOf(file: string, source: string): SourceKind {
  if (/\.x?html?$/i.test(file) || /^\s*(?:<!doctype html|<html[\s>])/i.test(source)) return 'html';
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text';
}

/** What was made of a page, yet to be checked. */
export type Draft = Omit<Imported, 'review'>;

/** The pieces of a page. */
export function readBlocks(source: string, kind: SourceKind): Block[] {
  return READERS[kind](source);
}

/**
 * Makes the text of a review of the pieces of a page.
 *
 * @param facts what is known about film and review
 * @param chosen what is kept or left out whatever the page says
 * @returns null where there is no paragraph
 */
export function draftReview(blocks: readonly Block[], facts: ImportFacts, chosen: Chosen = {}): Draft | null {
  const names = nameBlocks(blocks);
  const sorted = sortBlocks(blocks, facts, {
    keep: chooseBlocks(names, chosen.keep, '--keep'),
    drop: chooseBlocks(names, chosen.drop, '--drop'),
  });
  const paragraphs = sorted.filter((block) => block.kind === 'paragraph');
  if (paragraphs.length === 0) return null;

  const cast = suggestCast(paragraphs.map(({ text }) => text));
  const themes = proposeThemes(sorted);
  const text = composeReview(facts, sorted, cast, themes);
  const named = sorted.map((block, place): NamedBlock => ({ ...block, name: names[place] ?? '' }));
  return { text, blocks: named, cast, themes };
}

/** The paragraphs that Markdown can't show as they read on the page. */
export function misreadIn({ blocks }: Draft): readonly NamedBlock[] {
  return blocks.filter((block) => block.kind === 'paragraph' && !readsAs(block.markdown, block.text));
}

/**
 * Makes a review of a copied page.
 *
 * @param source the page's text
 * @param kind how it is marked up
 * @param facts what is known about film and review
 * @param file the review's file, for problems
 * @param chosen what is kept or left out whatever the page says
 * @throws {ImportError} where there is no paragraph, or where the review would not be read as it reads on the page
 */
export async function importReview(
  source: string,
  kind: SourceKind,
  facts: ImportFacts,
  file: string,
  chosen: Chosen = {},
): Promise<Imported> {
  const draft = draftReview(readBlocks(source, kind), facts, chosen);
  if (draft === null)
    throw new ImportError('I find no paragraph in it: nothing that is long enough for a review.');
  return { ...draft, review: checked(draft, file) };
}

/** The review as the bot reads it: every paragraph shows the words that a reader of the page sees. */
function checked(draft: Draft, file: string): Review {
  const misread = misreadIn(draft);
  if (misread.length > 0) {
    const lines = misread.map(({ name, text: words }) => `  line ${name}: ${words.slice(0, 60)}…`);
    throw new ImportError(
      [
        'Markdown can’t show these paragraphs as they read on the page; change them in your copy, or leave them out with --drop:',
        ...lines,
      ].join('\n'),
    );
  }
  const { text, blocks } = draft;
  const { review, faults } = parseReview(text, file);
  const placed = (fault: Fault): string => {
    const message = sayFault(fault);
    const from = fault.line === null ? null : blockAt(fault.line, text, blocks);
    return from === null ? message : `line ${from.name}: ${message}; --drop ${from.name} leaves it out`;
  };
  if (review === null) throw new ImportError(faults.map(placed).join('\n'));
  const more = checkFilm(toFilm(review));
  if (more.length > 0)
    throw new ImportError(
      ['The review would not pass the content check:', ...more.map((fault) => `  ${placed(fault)}`)].join(
        '\n',
      ),
    );
  return review;
}

/** The piece of the page that a line of the review's file comes from; null for a line of the front matter. */
export function blockAt(line: number, text: string, blocks: readonly NamedBlock[]): NamedBlock | null {
  const written = blocks.filter(({ kind }) => kind !== 'left out');
  const lengths = written.map((block) => countLines(writtenBlock(block) ?? ''));
  // A blank line stands between the blocks, and a line break after the last one.
  let start = countLines(text) - lengths.reduce((sum, length) => sum + length + 1, 0);
  for (const [index, block] of written.entries()) {
    const after = start + (lengths[index] ?? 0) + 1;
    if (line > start && line < after) return block;
    start = after;
  }
  return null;
}

function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}
