import type { Why } from '../Why.ts';
import type { Run } from '../writing/Run.ts';

/** A line of at least this many characters, between two line breaks, is a paragraph rather than a line of verse. */
const LONG_LINE = 100;

/** Where a paragraph ends without an element: at two line breaks, or at one that an indented line follows. */
const PART_BREAK = /[^\S\n]*\n(?:[^\S\n]*\n)+|[^\S\n]*\n(?=[\u00a0\u2002\u2003\u3000]{2})/g;

/** Words of a page that are set alike, and what is known of them. */
export interface Piece extends Run {
  readonly line: number;
  readonly linked: boolean;
  readonly small: boolean;
  readonly spoiler: boolean;
  /** Why an element around them is no part of the article; null where none says so. */
  readonly aside: Why | null;
  /** Whether only classes say that. */
  readonly hinted: boolean;
}

/** What starts the items of a list that has no elements. A dash starts what somebody says. */
const BULLET = /^\s*[-*•▪·]\s+(?=\S)/u;

/** A line with a label before it. */
const LABELLED = /^\s*\p{Lu}[\p{L} ]{1,24}:\s.*[.!?…]["'”’)»]*\s*$/u;

/** Pieces that stand by themselves, and whether they are an item of a list. */
export interface Part {
  readonly pieces: readonly Piece[];
  readonly item: boolean;
}

/** The pieces of a box, parted where its line breaks part paragraphs or the items of a list. */
export function splitPieces(pieces: readonly Piece[]): Part[] {
  const text = pieces.map((piece) => piece.text).join('');
  const cuts = [...text.matchAll(PART_BREAK)].map(({ index, 0: found }) => index + found.length);
  const parts = cutAt(pieces, between(cuts, text.length));
  return parts.flatMap(splitLines);
}

/** Lines of which several start with a bullet are a list; what stands before the first one is not part of it. */
function splitLines(pieces: readonly Piece[]): Part[] {
  const text = pieces.map((piece) => piece.text).join('');
  const starts = [...text.matchAll(/^[^\n]*/gmu)].filter(({ 0: line }) => BULLET.test(line));
  if (starts.length < 2) return splitLabelled(pieces, text).map((part) => ({ pieces: part, item: false }));
  const items = between(
    starts.map(({ index }) => index),
    text.length,
  ).map(([from, to]) => ({ from, to, bullet: BULLET.exec(text.slice(from, to))?.[0] ?? '' }));
  const parts = cutAt(
    pieces,
    items.map(({ from, to, bullet }) => [from + bullet.length, to]),
  );
  return parts.map((part, index) => ({ pieces: part, item: items[index]?.bullet !== '' }));
}

/** Lines of which several start with a label and end like a sentence are paragraphs: “PROS: The bell.” */
function splitLabelled(pieces: readonly Piece[], text: string): Piece[][] {
  const starts = [...text.matchAll(/^[^\n]*/gmu)].filter(({ 0: line }) => LABELLED.test(line));
  if (starts.length < 2) return splitLongLines(pieces, text);
  const cuts = starts.map(({ index }) => index);
  return cutAt(pieces, between(cuts, text.length));
}

/** Lines that are each as long as a paragraph and end like one are paragraphs. */
function splitLongLines(pieces: readonly Piece[], text: string): Piece[][] {
  const lines = text.trim().split('\n');
  const long = lines.filter((words) => words.trim().length >= LONG_LINE);
  const ended = long.every((words) => /[.!?…]["'”’)»]*\s*$/u.test(words));
  if (long.length < 2 || !ended) return [[...pieces]];
  const cuts = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  return cutAt(pieces, between(cuts, text.length));
}

function between(cuts: readonly number[], end: number): [number, number][] {
  return [...cuts, end].map((cut, index): [number, number] => [cuts[index - 1] ?? 0, cut]);
}

/** The pieces between the cuts, whose places are given in order. */
function cutAt(
  pieces: readonly Piece[],
  places: readonly (readonly [from: number, to: number])[],
): Piece[][] {
  let first = 0;
  let start = 0;
  return places.map(([from, to]) => {
    const part: Piece[] = [];
    for (; first < pieces.length; first += 1) {
      const piece = pieces[first];
      if (piece === undefined || start >= to) break;
      const text = piece.text.slice(Math.max(0, from - start), to - start);
      if (text !== '') part.push({ ...piece, text });
      // What goes on behind the cut is looked at again for the next part.
      if (start + piece.text.length > to) break;
      start += piece.text.length;
    }
    return part;
  });
}

/** One space where there is space, line breaks where the page has them, and none at the ends. */
export function tidy(pieces: readonly Piece[]): Piece[] {
  const tidied: Piece[] = [];
  let last = '\n';
  for (const piece of pieces) {
    let text = '';
    for (const character of piece.text) {
      const shown = character === '\n' ? '\n' : /\s/u.test(character) ? ' ' : character;
      const isSpace = shown === ' ' || shown === '\n';
      if (isSpace && (last === ' ' || last === '\n')) continue;
      text += shown;
      last = shown;
    }
    if (text !== '') tidied.push({ ...piece, text });
  }
  while (tidied.at(-1)?.text.trim() === '') tidied.pop();
  const end = tidied.at(-1);
  if (end !== undefined) tidied[tidied.length - 1] = { ...end, text: end.text.trimEnd() };
  return tidied;
}

/** Neighbours that are set alike, as one. */
export function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const alike =
      before !== undefined &&
      before.emphasis === run.emphasis &&
      before.strong === run.strong &&
      before.link === run.link;
    if (alike) joined[joined.length - 1] = { ...before, text: before.text + run.text };
    else joined.push(run);
  }
  return joined;
}
