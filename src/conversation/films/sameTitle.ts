import { UNSPACED_SCRIPTS } from '../../search/words/unspaced.ts';
import { APOSTROPHES, fold } from '../../shared/letters/fold.ts';

/** A word as it stands in a text. */
export interface WrittenWord {
  readonly written: string;
  /** As titles are compared: folded, without apostrophes. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts without spaces have a title start anywhere; "&" and "+" are "and". */
const WORD = new RegExp(
  String.raw`[${UNSPACED_SCRIPTS}][\p{M}ﾞﾟ]*(?:(?<=[\u0E4D\u0ECD])[\u0E32\u0EB2])?|(?:(?![${UNSPACED_SCRIPTS}])[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}${APOSTROPHES}])+|[&+]`,
  'gu',
);
const OWNED = new RegExp(`[${APOSTROPHES}]s?$`, 'iu');

/** What stands before the number of a part. */
export const PART_WORDS: ReadonlySet<string> = new Set(['part', 'volume', 'vol', 'chapter', 'episode']);

const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ROMAN_NUMBERS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx';
const NUMBERS: ReadonlyMap<string, string> = new Map(
  [NUMBER_WORDS, ROMAN_NUMBERS].flatMap((list) =>
    list.split(' ').map((word, index): [string, string] => [word, String(index + 1)]),
  ),
);

/** The words of a text where they stand, marks left out. */
export function wordsIn(text: string): WrittenWord[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: written, index: start }) => ({
      written,
      plain: plainOf(written),
      start,
      end: start + written.length,
    }))
    .filter(({ plain }) => plain !== '');
}

/** The digits of a number, however it is written; a word that is none as it is. */
export function asNumber(word: string): string {
  return NUMBERS.get(word) ?? word;
}

/**
 * What titles are compared by, in the ways that one may be written: in one word or in several, in digits or in letters,
 * and as the owner of something ("Heat’s").
 *
 * @param words those of a title, or words of a text that may be one
 */
export function titleKeys(words: readonly WrittenWord[]): ReadonlySet<string> {
  const last = words.at(-1)?.written ?? '';
  const owner = plainOf(last.replace(OWNED, ''));
  const spelt = words.map(({ plain }) => plain);
  const ways = OWNED.test(last) && owner !== '' ? [spelt, [...spelt.slice(0, -1), owner]] : [spelt];
  return new Set(ways.flatMap((all) => [all.join(''), inDigits(all).join('')]));
}

/** Words with their numbers in digits; "Part Two" is the second. */
function inDigits(words: readonly string[]): string[] {
  const numbered = words.map(asNumber);
  return numbered.filter(
    (word, at) => !(at > 0 && PART_WORDS.has(word) && /^\d+$/.test(numbered[at + 1] ?? '')),
  );
}

/** Other ways to begin to write a title: in words and numbers alone, apart and joined. */
export function spellings(title: string): string[] {
  const words = wordsIn(title).map(({ plain }) => plain);
  return [words, inDigits(words)].flatMap((all) => [all.join(' '), all.join('')]);
}

/** Whether two titles are one: accents, apostrophes, hyphens, "&" and the way a number is written make no difference. */
export function sameTitle(one: string, other: string): boolean {
  const keys = titleKeys(wordsIn(one));
  const others = titleKeys(wordsIn(other));
  if (keys.has('') || others.has('')) return fold(one).trim() === fold(other).trim();
  return [...keys].some((key) => others.has(key));
}

function plainOf(written: string): string {
  return /^[&+]$/.test(written) ? 'and' : fold(written).replaceAll("'", '');
}
