import type { PlainText, Sentence } from './Review.ts';

/**
 * A piece that ends like this is not a sentence yet: `Intl.Segmenter` cuts after a title ("Dr. | Mabuse"), an initial
 * ("H. G. | Wells") and an abbreviation that a number or a name follows ("No. | 5").
 */
const UNFINISHED =
  /(?:^|[\s("'“‘[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Ste|Mt|Ft|Sgt|Capt|Col|Cpl|Lt|Cmdr|Gen|Rev|Fr|Hon|Gov|Sen|Rep|Pres|Messrs|Mme|Mlle|No|Nos|Vol|Ch|Ep|pp?|vs|cf|ca|approx|e\.g|i\.e|(?:\p{Lu}\.-?)*\p{Lu})\.$/u;

/** What starts like this goes on with the sentence before: `"Why?" | he asked`, "Them! | is a film". */
const CONTINUES = /^\p{Ll}/u;

/**
 * The sentences of a passage, in order. Together they hold all of its words.
 *
 * @param plain the passage as a reader sees it
 * @param raw the passage's raw text, that the sentences' places point into
 * @param language the language of the text, as a BCP 47 tag
 */
export function splitSentences(plain: PlainText, raw: string, language: string): Sentence[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(plain.text)) {
    const last = pieces.at(-1);
    if (last !== undefined && (UNFINISHED.test(last.trimEnd()) || CONTINUES.test(segment)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
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
