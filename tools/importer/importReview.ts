import { checkFilm } from '../../src/library/checkFilm.ts';
import type { Problem } from '../../src/review/Problem.ts';
import { parseReview } from '../../src/review/parseReview.ts';
import type { Review } from '../../src/review/Review.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { composeReview, type ImportFacts, proposeThemes, type ThemeProposal } from './composeReview.ts';
import { ImportError } from './ImportError.ts';
import { readHtml } from './readHtml.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readText } from './readText.ts';
import { type LeftOut, type SortedBlock, sortBlocks } from './sortBlocks.ts';
import { type Suggestion, suggestCast } from './suggestCast.ts';

export interface Imported {
  /** The text of the review's file. */
  readonly text: string;
  readonly review: Review;
  /** What was taken for the site's own. */
  readonly leftOut: readonly LeftOut[];
  readonly cast: readonly Suggestion[];
  readonly themes: readonly ThemeProposal[];
}

export type SourceKind = 'text' | 'markdown' | 'html';

/** What a file holds, by its name and its first words. */
export function kindOf(file: string, source: string): SourceKind {
  if (/\.html?$/i.test(file) || /^\s*(?:<!doctype html|<html[\s>])/i.test(source)) return 'html';
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text';
}

/**
 * Makes a review of a copied page.
 *
 * @param source the page's text
 * @param kind how it is marked up
 * @param facts what is known about film and review
 * @param file the review's file, for problems
 * @throws {ImportError} where there is no paragraph, or where one can't be a paragraph in Markdown
 */
export async function importReview(
  source: string,
  kind: SourceKind,
  facts: ImportFacts,
  file: string,
): Promise<Imported> {
  const read = { text: readText, markdown: readMarkdown, html: readHtml }[kind];
  const blocks = sortBlocks(read(source), facts);
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  if (paragraphs.length === 0)
    throw new ImportError('I find no paragraph in it: nothing that is long enough for a review.');

  const cast = suggestCast(paragraphs.map(({ text }) => text));
  const themes = proposeThemes(blocks);
  const text = composeReview(facts, blocks, cast, themes);
  const review = checked(text, file, blocks);
  const leftOut = blocks.filter((block) => block.kind === 'left out');
  return { text, review, leftOut, cast, themes };
}

/** The review as the bot reads it, every paragraph the same as in the page. */
function checked(text: string, file: string, blocks: readonly SortedBlock[]): Review {
  const { review, problems } = parseReview(text, file);
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const misread = paragraphs.filter((block) => misreads(block.text));
  if (misread.length > 0) {
    const lines = misread.map(({ line, text: words }) => `  line ${line}: ${words.slice(0, 60)}…`);
    throw new ImportError(
      [
        'Markdown would read these paragraphs as something else (a list, a heading, code, HTML). Change how they start in your copy:',
        ...lines,
      ].join('\n'),
    );
  }
  const placed = ({ line, message }: Problem): string => {
    const from = line === null ? null : sourceLine(line, text, blocks);
    return from === null ? message : `line ${from}: ${message}`;
  };
  if (review === null) throw new ImportError(problems.map(placed).join('\n'));
  const more = checkFilm(buildIndex(review));
  if (more.length > 0)
    throw new ImportError(
      ['The review would not pass the content check:', ...more.map((problem) => `  ${placed(problem)}`)].join(
        '\n',
      ),
    );
  return review;
}

/** The line of the page that a line of the review's file comes from; null for one of the front matter. */
function sourceLine(line: number, text: string, blocks: readonly SortedBlock[]): number | null {
  const written = blocks.filter(({ kind }) => kind !== 'left out');
  const lengths = written.map((block) => countLines(block.text));
  // A blank line stands between the blocks, and a line break after the last one.
  let start = countLines(text) - lengths.reduce((sum, length) => sum + length + 1, 0);
  for (const [index, block] of written.entries()) {
    const after = start + (lengths[index] ?? 0) + 1;
    if (line > start && line < after) return block.line;
    start = after;
  }
  return null;
}

function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}

/** Whether a paragraph by itself is not exactly one passage with the same text. */
function misreads(text: string): boolean {
  const { review } = parseReview(`---\ntitle: x\n---\n\n${text}\n`, '');
  const [only, ...others] = review?.passages ?? [];
  return only === undefined || others.length > 0 || only.text !== text;
}
