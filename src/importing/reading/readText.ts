import { type Block, plainBlock } from '../Block.ts';
import { isCredits } from '../sorting/isCredits.ts';
import { escapeText } from '../writing/escapeText.ts';
import { joinLines } from './joinLines.ts';
import { visible } from './visible.ts';

/** A line of at least this many characters is prose rather than a heading or a menu. */
const LONG_LINE = 120;

/** Shortest and longest line that a typesetter or a mail program wraps at. */
const WRAPPED = { shortest: 35, longest: 100 };

/** A line that leaves this much of the width free, where the next word would fit, ends a paragraph. */
const SHORT = 0.85;

/** What parts a letter from its signature (RFC 3676, 4.3). */
const SIGNATURE = '-- ';

/** What starts the items of a list. */
const BULLET = /^\s*[-*•▪·–]\s+(?=\S)/u;

/** Most lines over a first paragraph. */
const MOST_HEAD = 6;

/** Longest running head, in characters, and most lines about a page break with the paragraph before it. */
const HEAD = 60;
const BREAK = 5;

/** What stands over the notes at the foot of a text, and how each of them starts. */
const NOTES = /^(?:foot|end)?notes?:?$/i;
const NOTE = /^\s*\[?(\d{1,2})[.)\]]?\s+\S/;

/** The small number of a note, which copied text keeps as a plain one behind a mark: “the ferry.1 I will”. */
const NOTE_MARK = /(?<=\p{L}[.,;:!?”"’)]{1,2})\[?(\d{1,2})\]?(?=\s|$)/gu;

interface Line {
  readonly text: string;
  readonly number: number;
  /** Whether it starts an item of a list. */
  readonly item: boolean;
}

/**
 * The blocks of plain text: what blank lines, indentation or, in print, short lines part. Where a page was copied without
 * blank lines, every line is a block. Lines of one paragraph stay apart in `text` and are joined in `markdown`.
 */
export function readText(source: string): Block[] {
  const pages = visible(source).split('\f');
  let number = 0;
  const lines = pages.flatMap((page, index): Line[] => {
    const read = page.split(/\r\n|\r|\n/).map((text) => ({ text, number: ++number, item: false }));
    // What follows a page break stands on the line that the break stands on.
    if (index < pages.length - 1) number -= 1;
    return read;
  });
  const signature = lines.findIndex(({ text }) => text === SIGNATURE);
  const letter = signature === -1 ? lines : lines.slice(0, signature);
  const below = signature === -1 ? [] : lines.slice(signature + 1);
  const foot = footOf(letter);
  return [
    ...quotedLetters(
      rejoinPages(
        chunksOf(withoutNoteMarks(letter.slice(0, foot), letter.slice(foot))).map(asHead(repeatedIn(letter))),
      ),
    ),
    ...chunksOf(letter.slice(foot)).map(noteOf),
    ...chunksOf(below).map((chunk): Block => ({ ...blockOf(chunk), aside: 'a signature' })),
  ];
}

/** Where the notes of a text start: below their heading, and with marks of theirs above it. */
function footOf(lines: readonly Line[]): number {
  const foot = lines.findLastIndex(({ text }) => NOTES.test(text.trim()));
  if (foot === -1) return lines.length;
  const marked = withoutNoteMarks(lines.slice(0, foot), lines.slice(foot));
  return marked.some(({ text }, at) => text !== lines[at]?.text) ? foot : lines.length;
}

/** Lines without the marks of these notes. */
function withoutNoteMarks(lines: readonly Line[], notes: readonly Line[]): readonly Line[] {
  const numbers = new Set(notes.flatMap(({ text }) => NOTE.exec(text)?.[1] ?? []));
  const unmarked = (mark: string, number: string): string => (numbers.has(number) ? '' : mark);
  return lines.map((line) => ({ ...line, text: line.text.replace(NOTE_MARK, unmarked) }));
}

/** A piece from the heading of the notes on. */
function noteOf(chunk: readonly Line[]): Block {
  const block = blockOf(chunk);
  const isNote = NOTES.test(block.text.split('\n')[0] ?? '') || NOTE.test(block.text);
  return isNote && block.aside === null ? { ...block, aside: 'a footnote' } : block;
}

function chunksOf(lines: readonly Line[]): Line[][] {
  const isBlank = (at: number): boolean => (lines[at]?.text ?? '').trim() === '';
  const isLong = ({ text }: Line): boolean => text.trim().length >= LONG_LINE;
  const long = lines.filter(isLong).length;
  const alone = lines.filter((line, at) => isLong(line) && isBlank(at - 1) && isBlank(at + 1)).length;
  if (long > 2 && alone < long / 2) return lines.flatMap((line, at) => (isBlank(at) ? [] : [[line]]));
  const width = lines
    .map(({ text }) => text.trimEnd().length)
    .filter((length) => length <= WRAPPED.longest)
    .reduce((most, length) => Math.max(most, length), 0);
  return splitAt(lines, (line, before) => line.text.trim() === '' || before?.text.trim() === '')
    .filter((chunk) => chunk.some(({ text }) => text.trim() !== ''))
    .flatMap(takeFurniture)
    .flatMap((chunk) => takeHead(chunk, width))
    .flatMap((chunk) => splitParagraphs(chunk, width));
}

/** Page numbers and running heads, which stand at the edge of a chunk, apart from it. */
function takeFurniture(chunk: readonly Line[]): Line[][] {
  return splitAt(
    chunk,
    (line, before) => isFurniture(line.text) || (before !== undefined && isFurniture(before.text)),
  );
}

/** Lines over the first paragraph of a chunk that no typesetter would have ended there, and a film's credits. */
function takeHead(chunk: readonly Line[], width: number): Line[][] {
  const full = chunk.filter(({ text }) => text.trim().length >= width * 0.75).length;
  if (width < WRAPPED.shortest || full < chunk.length * 0.6) return [[...chunk]];
  const start = chunk.findIndex((line, at) => {
    const [word = ''] = (chunk[at + 1]?.text ?? '').trim().split(/\s/);
    const length = line.text.trim().length;
    return !(length + 1 + word.length < width * SHORT && length < width * 0.75) && !isCredits(line.text);
  });
  return start <= 0 || start > MOST_HEAD
    ? [[...chunk]]
    : [...chunk.slice(0, start).map((line) => [line]), chunk.slice(start)];
}

/** The number of a page, or a running head: few words and a number with a wide gap between them. */
function isFurniture(text: string): boolean {
  const words = text.trim();
  return (
    /^(?:(?:page |p\. ?)\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|\d{1,3} of \d{1,3}|(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?)$/i.test(
      words,
    ) ||
    /^(?:\d{1,4}\s{3,}\S.{0,60}|\S.{0,60}\s{3,}(?:\S.{0,20} )?\d{1,4})$/.test(words) ||
    /^\(?cont(?:inued|\.|’d|'d) (?:overleaf|from|on|over)\b.{0,30}$/i.test(words)
  );
}

/** The paragraphs of lines without a blank one between them. */
function splitParagraphs(chunk: readonly Line[], width: number): Line[][] {
  if (chunk.filter(({ text }) => BULLET.test(text)).length > 1)
    return splitAt(chunk.map(asItem), ({ item }) => item);
  const indents = chunk.map(({ text }) => text.length - text.trimStart().length);
  const margin = Math.min(...indents);
  const indented = indents.filter((indent) => indent >= margin + 2).length;
  if (indented > 0 && indented < chunk.length && indented <= chunk.length / 2)
    return splitAt(chunk, ({ text }) => text.length - text.trimStart().length >= margin + 2);
  const full = chunk.filter(({ text }) => text.trim().length >= width * 0.75).length;
  if (width < WRAPPED.shortest || full < chunk.length * 0.6) return [[...chunk]];
  return splitAt(
    chunk,
    (line, before) => before !== undefined && endsParagraph(before.text, line.text, width),
  );
}

function asItem({ text, number }: Line): Line {
  return { text: text.replace(BULLET, ''), number, item: BULLET.test(text) };
}

function endsParagraph(line: string, next: string, width: number): boolean {
  const [word = ''] = next.trim().split(/\s/);
  return (
    /[.!?…]["'”’)»]*$/u.test(line.trim()) &&
    line.trim().length < width * SHORT &&
    line.trim().length + 1 + word.length < width
  );
}

function splitAt(
  lines: readonly Line[],
  starts: (line: Line, before: Line | undefined) => boolean,
): Line[][] {
  const parts: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || starts(line, lines[index - 1])) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

function blockOf(chunk: readonly Line[]): Block {
  const first = chunk.find(({ text }) => text.trim() !== '');
  const raw = chunk.map(({ text }) => text.trim()).filter((text) => text !== '');
  const isPage = raw.length === 1 && isFurniture(raw[0] ?? '');
  const block = textBlock(joinLines(raw), first?.number ?? 1, isPage);
  return first?.item === true ? { ...block, within: 'list' } : block;
}

function textBlock(text: string, line: number, isPage: boolean): Block {
  const bars = /^\s*(?:\|\||\[spoiler\])([\s\S]+?)(?:\|\||\[\/spoiler\])\s*$/i.exec(text);
  const { seen, markdown } = escapeText(bars?.[1]?.trim() ?? text);
  const block = plainBlock(seen, markdown, line);
  return { ...block, spoiler: bars !== null, aside: isPage ? 'a page number' : null };
}

/** The lines with wide gaps between their words that stand in a text several times: the heads of its pages. */
function repeatedIn(lines: readonly Line[]): ReadonlySet<string> {
  const wide = lines.map(({ text }) => text.trim()).filter((text) => /\S {4,}\S/.test(text));
  const seen = new Set<string>();
  return new Set(
    wide.filter((text) => {
      const again = seen.has(text);
      seen.add(text);
      return again;
    }),
  );
}

function asHead(heads: ReadonlySet<string>): (chunk: readonly Line[]) => Block {
  return (chunk) => {
    const [line, ...others] = chunk.filter(({ text }) => text.trim() !== '');
    const isHead = line !== undefined && others.length === 0 && heads.has(line.text.trim());
    return isHead ? { ...blockOf(chunk), aside: 'a page number' } : blockOf(chunk);
  };
}

/** A letter that is answered, below who wrote it. */
function quotedLetters(blocks: readonly Block[]): Block[] {
  let quoted = false;
  return blocks.map((block) => {
    quoted =
      block.text.startsWith('>') && (quoted || /^>.*\b(?:wrote|schrieb|écrit)\s?:$/imu.test(block.text));
    return quoted && block.aside === null ? { ...block, aside: 'a comment' } : block;
  });
}

/** Paragraphs that a page break cuts in two, as one. A short line beside the page's number is its running head. */
function rejoinPages(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const near = joined
      .slice(-BREAK)
      .findLastIndex(({ aside, text }) => aside !== 'a page number' && text.length > HEAD);
    const cut = near === -1 ? -1 : Math.max(0, joined.length - BREAK) + near;
    const before = joined[cut];
    const goesOn =
      before !== undefined &&
      joined.slice(cut + 1).some(({ aside }) => aside === 'a page number') &&
      block.aside === null &&
      /^["“‘(]?\p{Ll}/u.test(block.text) &&
      !/[.!?…:]["'”’)»]*$/u.test(before.text);
    if (!goesOn) joined.push(block);
    else {
      joined[cut] = textBlock(joinLines([before.text, block.text]), before.line, false);
      for (let at = cut + 1; at < joined.length; at += 1) {
        const between = joined[at];
        if (between !== undefined) joined[at] = { ...between, aside: 'a page number' };
      }
    }
  }
  return joined;
}
