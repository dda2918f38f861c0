import type { PlainText, Sentence } from './Review.ts';
import { type SentenceMarks, sentenceMarksOf } from './SentenceMarks.ts';

/** What starts like this goes on with the sentence before: `"Why?" | he asked`, "Them! | is a film". */
const CONTINUES = /^\p{Ll}/u;

/** The word before a last full stop, with full stops of its own: `Bros`, `H`, `Ph.D`, `z.B`. */
const LAST_WORD = /(?<![\p{L}\p{M}\p{N}.-])(?<!\p{L}['’])((?:[\p{L}\p{M}-]+\.)*[\p{L}\p{M}-]+)\.$/u;
const LETTERS = /^(?:\p{L}{1,2}\.-?)*\p{L}$/u;
const ORDINAL = /(?:^|\s)\d{1,2}\.$/u;
const FIRST_WORD = /^[\p{P}\s]*([\p{L}\p{M}]+['’]?)(?![\p{L}\p{M}.])/u;
/** How much of a piece may be its last word, and what stands before it, in characters. */
const MOST_LOOKED_AT = 60;
const NUMBER = /^\s*(?:\p{N}|[IVXLC]+(?!\p{L}))/u;

/** What splits texts of a language. */
interface Splitter {
  readonly segmenter: Intl.Segmenter;
  readonly marks: SentenceMarks;
  /** A mark that opens a quotation or a bracket. */
  readonly opening: RegExp;
  /** Marks at the start that close one. */
  readonly closing: RegExp;
}

/** By language: making one takes as long as splitting a passage. */
const splitters = new Map<string, Splitter>();

/**
 * The sentences of a passage, in order. Together they hold all of its words.
 *
 * @param plain the passage as a reader sees it
 * @param raw the passage's raw text, that the sentences' places point into
 * @param language the language of the text, as a BCP 47 tag
 */
export function splitSentences(plain: PlainText, raw: string, language: string): Sentence[] {
  const { segmenter, marks, opening, closing } = splitterFor(language);
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(plain.text)) {
    const last = pieces.at(-1);
    if (last === undefined) pieces.push(segment);
    else if (CONTINUES.test(segment) || isUnfinished(last.slice(-MOST_LOOKED_AT).trimEnd(), segment, marks)) {
      pieces[pieces.length - 1] = last + segment;
    } else {
      // UAX 29 (SB9) takes a mark that opens the next sentence for one that closes this one where no space is between; and
      // a space before one that closes it for the end.
      let end = last.length;
      while (end > 1 && opening.test(last.charAt(end - 1))) end--;
      const closed = closing.exec(segment)?.[0] ?? '';
      pieces[pieces.length - 1] = last.slice(0, end) + closed;
      pieces.push(last.slice(end) + segment.slice(closed.length));
    }
  }

  const sentences: Sentence[] = [];
  let at = 0;
  for (const piece of pieces) {
    const from = at + piece.length - piece.trimStart().length;
    const to = at + piece.trimEnd().length;
    at += piece.length;
    if (to > from) sentences.push(locate(plain, raw, from, to));
  }
  return sentences;
}

function splitterFor(language: string): Splitter {
  const known = splitters.get(language);
  if (known !== undefined) return known;
  const marks = sentenceMarksOf(language);
  const splitter = {
    segmenter: new Intl.Segmenter(language, { granularity: 'sentence' }),
    marks,
    opening: new RegExp(`[\\p{Ps}${marks.opening}]`, 'u'),
    closing: new RegExp(`^(?:(?![${marks.opening}])[\\p{Pe}\\p{Pi}\\p{Pf}])+(?:\\s+|$)`, 'u'),
  };
  splitters.set(language, splitter);
  return splitter;
}

/** Whether a sentence goes on: `Intl.Segmenter` cuts after "Dr. | Mabuse", "H. G. | Wells", "No. | 5", "3. | Mai". */
function isUnfinished(piece: string, next: string, marks: SentenceMarks): boolean {
  const isStart = marks.starters.includes(FIRST_WORD.exec(next)?.[1] ?? '');
  if (marks.hasOrdinals && ORDINAL.test(piece)) return !isStart;
  const word = LAST_WORD.exec(piece)?.[1];
  if (word === undefined) return false;
  if (marks.always.includes(word)) return true;
  if (marks.beforeNumbers.includes(word) && NUMBER.test(next)) return true;
  return (LETTERS.test(word) || marks.mostly.includes(word)) && !isStart;
}

/** The sentence's place in the raw text, with the Markdown that opens before its first and closes after its last word. */
function locate(plain: PlainText, raw: string, from: number, to: number): Sentence {
  const before =
    from === 0 ? 0 : skipSpace(raw, (plain.offsets[from - 1] ?? 0) + 1, plain.offsets[from] ?? 0);
  const next = plain.offsets[to] ?? raw.length;
  const end = trimmedEnd(raw, before, next);
  return { start: before, end, plain: plain.text.slice(from, to) };
}

function skipSpace(raw: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(raw.charAt(at))) at++;
  return at;
}

function trimmedEnd(raw: string, start: number, end: number): number {
  return start + raw.slice(start, end).trimEnd().length;
}
