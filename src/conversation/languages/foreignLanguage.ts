import { tokenize } from '../../search/words/tokenize.ts';
import { UNSPACED } from '../../search/words/unspaced.ts';
import { COMMON_WORDS } from './commonWords.ts';

/** The fewest words, or letters of a script without spaces, to judge by. */
const ENOUGH = 4;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ADDRESS = /https?:\S+/g;
const LANGUAGES = [...COMMON_WORDS.keys(), 'ja'];

/** How many words of one language, which the review's has not, show by themselves that a question is in it. */
const PLAIN = 2;

/** What a review has, for telling whether a question is in its language. Words are folded. */
export interface ReviewWords {
  /** Whether its text has a word. */
  readonly has: (word: string) => boolean;
  /** Whether a word names a person of the film: in every language. */
  readonly isName: (word: string) => boolean;
}

/**
 * The language of a question that is foreign to a review: two words or more that are all among the commonest of one
 * other language, or four or more of which none is the review's own or among the commonest of its language. Names, and
 * words that both languages have, tell nothing. Better to miss one than to be wrong.
 *
 * @param typed the question as the person typed it
 * @param reviewLanguage a BCP 47 tag; in a language without a list of words nothing is foreign
 * @returns a two-letter tag, `und` when it is in none of the listed languages, or null when it may be in the review's
 */
export function foreignLanguage(typed: string, reviewLanguage: string, review: ReviewWords): string | null {
  const expected = new Intl.Locale(reviewLanguage).language;
  if (!LANGUAGES.includes(expected)) return null;
  const words = tokenize(typed.replace(ADDRESS, ' ')).filter(
    (word) => /\p{L}/u.test(word) && !review.isName(word),
  );
  const isOwn = (word: string): boolean => review.has(word) || isOf(word, expected);
  const plain = plainlyIn(words, expected, isOwn);
  if (plain !== null) return plain;
  if (sizeOf(words) < ENOUGH || words.some(isOwn)) return null;
  return likeliest(words);
}

/** The language that has every word, two of which at least the review's has not; null where none has. */
function plainlyIn(
  words: readonly string[],
  expected: string,
  isOwn: (word: string) => boolean,
): string | null {
  const telling = words.filter((word) => word.length > 1 && !isOwn(word));
  if (telling.length < PLAIN) return null;
  const inAll = [...COMMON_WORDS.keys()].find(
    (language) => language !== expected && words.every((word) => word.length === 1 || isOf(word, language)),
  );
  return inAll ?? null;
}

function sizeOf(words: readonly string[]): number {
  return words.reduce(
    (size, word) => size + (UNSPACED.test(word) ? (word.match(/\p{L}/gu)?.length ?? 0) : 1),
    0,
  );
}

/**
 * The language that has most of the words, the first of those that have as many. Fewer than half prove nothing: Dutch
 * has that many in common with German.
 */
function likeliest(words: readonly string[]): string {
  // Without kana, the characters that Japanese has may as well be Chinese.
  const candidates = words.some((word) => KANA.test(word)) ? LANGUAGES : [...COMMON_WORDS.keys()];
  let best = { language: 'und', count: 0 };
  for (const language of candidates) {
    const count = words.filter((word) => isOf(word, language)).length;
    if (count > best.count) best = { language, count };
  }
  return best.count * 2 >= words.length ? best.language : 'und';
}

function isOf(word: string, language: string): boolean {
  return language === 'ja' ? JAPANESE.test(word) : COMMON_WORDS.get(language)?.has(word) === true;
}
