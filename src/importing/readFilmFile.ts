import type { FilmFile, ReadFile } from '../conversation/films/FilmIntake.ts';
import { type FilmOrProblems, readFilmText } from '../library/own/readFilmText.ts';
import { PlainError } from '../shared/PlainError.ts';
import { isProse } from './amountOf.ts';
import type { Block } from './Block.ts';
import { blockAt, draftReview, kindOf, misreadIn, readBlocks } from './importReview.ts';
import { decodeText } from './reading/decodeText.ts';
import { oneLine } from './writing/readsAs.ts';

/** More than any review has: what is longer would keep a bot that many share busy. */
const MOST_CHARACTERS = 100_000;
const MOST_PARAGRAPHS = 500;

/** How long a text may take to be read as a review, in milliseconds: the bot reads it again, and answers nobody meanwhile. */
const MOST_READING = 500;

/**
 * How often it is read to see that. Node.js compiles what it runs for the first time, and others run on a busy machine: only
 * a text that takes long every time is to blame for that.
 */
const TRIES = 3;

const FRONT_MATTER = /^---[ \t]*[\r\n]/;

/**
 * Makes the text of a review of a file that somebody sent: Markdown with front matter is one as it stands, and all else
 * is imported. It may take very long, or a lot of memory.
 */
export function readFilmFile({ name, bytes, title }: FilmFile): ReadFile {
  const source = decodeText(Buffer.from(bytes))?.text;
  if (source === undefined) return { kind: 'bytes' };
  if (source.trim() === '') return { kind: 'empty' };
  const kind = kindOf(name, source);
  if (kind === 'markdown' && FRONT_MATTER.test(source)) return checked(source, name, []);
  try {
    const blocks = readBlocks(source, kind);
    const called = title ?? titleOf(blocks);
    if (called === '') return { kind: 'untitled' };
    const facts = { title: called, year: null, director: null, author: null, url: null };
    const draft = draftReview(blocks, facts);
    if (draft === null) return { kind: 'empty' };
    const misread = misreadIn(draft);
    if (misread.length > 0) {
      const message = 'Markdown can’t show this paragraph as it reads on the page';
      return { kind: 'unfit', problems: misread.map(({ name: line }) => ({ line, message })) };
    }
    const leftOut = draft.blocks.flatMap((block) => (block.kind === 'left out' ? [block.text] : []));
    const placeOf = (line: number): string | null => blockAt(line, draft.text, draft.blocks)?.name ?? null;
    const read = checked(draft.text, name, leftOut, placeOf);
    return read.kind === 'text' ? { ...read, isCalledAsPage: title === null } : read;
  } catch (error) {
    if (error instanceof PlainError)
      return { kind: 'unfit', problems: [{ line: null, message: error.message }] };
    throw error;
  }
}

/**
 * The text, where it can be a film's.
 *
 * @param placeOf what a line of it is called in the file
 */
function checked(
  text: string,
  name: string,
  leftOut: readonly string[],
  placeOf: (line: number) => string | null = String,
): ReadFile {
  if (text.length > MOST_CHARACTERS) return { kind: 'long' };
  const read = readSoon(text, name);
  if (read === null) return { kind: 'slow' };
  const { film, problems } = read;
  if (film === null) {
    const placed = problems.map(({ line, message }) => ({
      line: line === null ? null : placeOf(line),
      message,
    }));
    return { kind: 'unfit', problems: placed };
  }
  if (film.review.passages.length > MOST_PARAGRAPHS) return { kind: 'long' };
  return { kind: 'text', text, leftOut, isCalledAsPage: false };
}

/** What a text is as a film; null where it takes too long to read. */
function readSoon(text: string, name: string): FilmOrProblems | null {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const start = performance.now();
    const read = readFilmText(text, name);
    if (performance.now() - start <= MOST_READING) return read;
  }
  return null;
}

/** What a page is called: the last of its titles above the first prose, for the name of the site stands above it. */
function titleOf(blocks: readonly Block[]): string {
  const prose = blocks.findIndex(({ aside, text }) => aside === null && isProse(text));
  const titles = blocks
    .slice(0, prose === -1 ? blocks.length : prose)
    .filter(({ marked }) => marked === 'title');
  const title = titles.findLast(({ aside }) => aside === null) ?? titles.at(-1);
  return oneLine(title?.text ?? '');
}
