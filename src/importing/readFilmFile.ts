import { type FilmOrProblems, readFilmText } from '../library/own/readFilmText.ts';
import type { Fault } from '../review/faults/Fault.ts';
import type { FilmFile, FilmProblem, ReadFile } from '../review/sent/ReadFile.ts';
import { ImportError } from './ImportError.ts';
import { blockAt, draftReview, kindOf, misreadIn, readBlocks, type SourceKind } from './importReview.ts';
import { pageTitle } from './pageTitle.ts';
import { decodeText } from './reading/decodeText.ts';

/** More than any review has: what is longer would keep a bot that many share busy. */
const MOST_CHARACTERS = 100_000;
const MOST_PARAGRAPHS = 500;

/** How long a text may take to be read as a review, in milliseconds: the bot reads it again, whenever it is needed. */
const MOST_READING = 500;

/**
 * How often it is read to see that. Node.js compiles what it runs for the first time, and others run on a busy machine: only
 * a text that takes long every time is to blame for that.
 */
const TRIES = 3;

/** Front matter, which is the first thing in a file. */
const FRONT_MATTER = /^\s*---[ \t]*[\r\n]/;

/** Part of a page, whatever its file is called. */
const TAGS = /^\s*<(?:head|body|article|div|p|h[1-6])[\s>]/i;

/** How files begin that are text for a machine alone: Rich Text Format, PDF. */
const NOT_FOR_READERS = /^\s*(?:\{\\rtf|%PDF-)/;

/**
 * Makes the text of a review of a file that somebody sent: Markdown with front matter is one as it stands, and all else
 * is imported. It may take very long, or a lot of memory.
 */
export function readFilmFile({ name, bytes, title }: FilmFile): ReadFile {
  const source = decodeText(Buffer.from(bytes))?.text;
  if (source === undefined) return { kind: 'bytes' };
  if (source.trim() === '') return { kind: 'empty' };
  if (NOT_FOR_READERS.test(source)) return { kind: 'bytes' };
  const kind = TAGS.test(source) ? 'html' : kindOf(name, source);
  // In a .txt three hyphens may be no more than a line.
  const hasFront = kind === 'markdown' ? FRONT_MATTER.test(source) : kind === 'text' && isTitled(source);
  if (hasFront) return withFrontMatter(source, name, title);
  const read = imported(source, kind, name, title);
  return read.kind === 'unfit' && kind === 'html' ? { ...read, unknown: 'page' } : read;
}

/** What the importer makes of a file. */
function imported(source: string, kind: SourceKind, name: string, title: string | null): ReadFile {
  try {
    const blocks = readBlocks(source, kind);
    const called = title ?? pageTitle(blocks, source, kind);
    if (called === '') return { kind: 'untitled' };
    const facts = {
      ...(title === null ? dated(called) : { title, year: null }),
      director: null,
      author: null,
      url: null,
    };
    const draft = draftReview(blocks, facts);
    if (draft === null) return { kind: 'empty' };
    const misread = misreadIn(draft);
    if (misread.length > 0) {
      const says = [{ kind: 'misread', values: [] } as const];
      return { kind: 'unfit', problems: misread.map(({ name: line }) => ({ line, says })) };
    }
    // The title is not lost: the preview shows it over the text.
    const leftOut = draft.blocks.flatMap((block) =>
      block.kind === 'left out' && block.why !== 'the page’s title' ? [block.text] : [],
    );
    const placeOf = (line: number): string | null => blockAt(line, draft.text, draft.blocks)?.name ?? null;
    const read = checked(draft.text, name, leftOut, placeOf);
    return read.kind === 'text' ? { ...read, isCalledAsPage: title === null } : read;
  } catch (error) {
    if (error instanceof ImportError && error.faults.length > 0)
      return { kind: 'unfit', problems: error.faults.map((fault) => placed(fault, String)) };
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
  const { film, faults } = read;
  if (film === null) return { kind: 'unfit', problems: faults.map((fault) => placed(fault, placeOf)) };
  if (film.review.passages.length > MOST_PARAGRAPHS) return { kind: 'long' };
  return { kind: 'text', text, leftOut, isCalledAsPage: false };
}

function placed({ line, says }: Fault, placeOf: (line: number) => string | null): FilmProblem {
  return { line: line === null ? null : placeOf(line), says };
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

/** A review as it stands; where its front matter names no title, the one that was said stands above the rest of it. */
function withFrontMatter(source: string, name: string, title: string | null): ReadFile {
  const blank = /^\s*/.exec(source)?.[0] ?? '';
  const text = source.slice(blank.length);
  const isAdded = title !== null && !isTitled(text);
  const titled = isAdded
    ? text.replace(/(?<=^---[ \t]*(?:\r\n?|\n))/, () => `title: ${JSON.stringify(title)}\n`)
    : text;
  const shift = blank.split(/\r\n?|\n/).length - 1 - (isAdded ? 1 : 0);
  const read = checked(titled, name, [], (line) => String(Math.max(1, line + shift)));
  return read.kind === 'unfit' ? { ...read, unknown: 'front matter' } : read;
}

/** Whether a text has front matter that says what the film is called. */
function isTitled(source: string): boolean {
  if (!FRONT_MATTER.test(source)) return false;
  const [, ...lines] = source.trimStart().split(/\r\n?|\n/);
  const end = lines.findIndex((line) => line.trimEnd() === '---');
  return lines.slice(0, Math.max(0, end)).some((line) => /^title[ \t]*:/i.test(line));
}

/** A title without the year in brackets behind it. */
function dated(called: string): { readonly title: string; readonly year: number | null } {
  const [, title, year] = /^(.*\S)\s*\(((?:18|19|20)\d\d)\)$/u.exec(called) ?? [];
  return title === undefined ? { title: called, year: null } : { title, year: Number(year) };
}
