import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { unreadableText } from './faults/unreadableText.ts';
import { type Problem, problemIn } from './Problem.ts';
import { parseReview } from './parseReview.ts';
import type { Review } from './Review.ts';

export interface ReviewsResult {
  readonly reviews: readonly Review[];
  readonly problems: readonly Problem[];
}

/**
 * Every review (`*.md`) of a folder, in the order of the file names. What is no file, and what starts with a full stop, as
 * the marks of editors and systems do, is none. The process does other things between two of them.
 *
 * @param folder the folder's path, as shown to the editor
 * @param before reviews that were read of it earlier: those whose files have not changed are the same objects again
 * @returns the good reviews and every problem of the others; a folder that can't be read is a problem too
 */
export async function readReviews(folder: string, before: readonly Review[] = []): Promise<ReviewsResult> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (entries instanceof Error) {
    return {
      reviews: [],
      problems: [{ file: folder, line: null, message: unreadable(folder, entries.code) }],
    };
  }
  const named = entries.filter(({ name }) => name.endsWith('.md') && !name.startsWith('.'));
  const areFiles = await Promise.all(named.map((entry) => isFile(entry, folder)));
  const files = named.flatMap(({ name }, at) => (areFiles[at] === true ? [name] : [])).sort();
  if (files.length === 0) {
    const message = 'there is no review here; put one into this folder as a file that ends with .md';
    return { reviews: [], problems: [{ file: folder, line: null, message }] };
  }

  const known = new Map(before.map((review) => [review.file, review]));
  const reviews: Review[] = [];
  const problems: Problem[] = [];
  for (const name of files) {
    const file = join(folder, name);
    const result = await readReview(file, known.get(file));
    if (result.review !== null) reviews.push(result.review);
    problems.push(...result.problems);
  }
  return { reviews, problems };
}

interface ReadReview {
  readonly review: Review | null;
  readonly problems: readonly Problem[];
}

/** Whether it is a file or a link to one; a link that leads nowhere is one, too, that can't be read. */
async function isFile(entry: Dirent, folder: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const target = await stat(join(folder, entry.name)).catch(() => null);
  return target === null || target.isFile();
}

/** Why a folder can't be read, and which one is meant: a relative one depends on where the bot was started. */
function unreadable(folder: string, code: string | undefined): string {
  const where = isAbsolute(folder) ? '' : 'it is looked for in the folder that the bot was started in; ';
  return `this folder can’t be read (${code}); ${where}CONTENT_DIR names another one`;
}

async function readReview(file: string, before: Review | undefined): Promise<ReadReview> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return unusable(file, null, `this file can’t be read (${bytes.code})`);
  const source = decode(bytes);
  if (source === null) {
    const message = 'this line is not UTF-8; save the file as UTF-8 in your editor';
    return unusable(file, lineOfBadByte(bytes), message);
  }
  if (source.includes('\0'))
    return unusable(file, null, 'this file is not text; a review is Markdown, saved as UTF-8');
  if (source === before?.source) return { review: before, problems: [] };
  await setImmediate();
  try {
    const { review, faults } = parseReview(source, file);
    return { review, problems: faults.map(problemIn(file)) };
  } catch (error) {
    // Whatever a parser stumbles over: the other reviews are none the worse for it.
    const fault = { ...unreadableText(error), line: lineOfTrouble(source, file) };
    return { review: null, problems: [problemIn(file)(fault)] };
  }
}

/** The text of a file, without byte order mark; null where it is not UTF-8. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The line of the first block of a text that can’t be read even by itself; null where all can. */
function lineOfTrouble(source: string, file: string): number | null {
  let line = 1;
  for (const block of source.split(/(?<=\n)(?=[ \t]*\n)/u)) {
    try {
      parseReview(`---\ntitle: A\n---\n${block}`, file);
    } catch {
      return line + (/^\s*\n/u.exec(block)?.[0].split('\n').length ?? 1) - 1;
    }
    line += block.split('\n').length - 1;
  }
  return null;
}

function unusable(file: string, line: number | null, message: string): ReadReview {
  return { review: null, problems: [{ file, line, message }] };
}

/** The line of the first byte that is not UTF-8. */
function lineOfBadByte(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (decode(bytes.subarray(start, end)) === null) return line;
    start = end;
  }
  return line;
}
