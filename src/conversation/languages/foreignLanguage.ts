import { tokenize } from '../../search/words/tokenize.ts';
import { UNSPACED } from '../../search/words/unspaced.ts';
import { COMMON_WORDS } from './commonWords.ts';

/** The fewest words, or letters of a script without spaces, to judge by. */
const ENOUGH = 4;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ADDRESS = /https?:\S+/g;
const LANGUAGES = [...COMMON_WORDS.keys(), 'ja'];

/**
 * The language of a question that is foreign to a review: one of four words or more, of which none is the review's own
 * or among the commonest of its language. Better to miss one than to be wrong.
 *
 * @param typed the question as the person typed it
 * @param reviewLanguage a BCP 47 tag; in a language without a list of words nothing is foreign
 * @param knows whether the review or its names have a folded word
 * @returns a two-letter tag, `und` when it is in none of the listed languages, or null when it may be in the review's
 */
export function foreignLanguage(
  typed: string,
  reviewLanguage: string,
  knows: (word: string) => boolean,
): string | null {
  const expected = new Intl.Locale(reviewLanguage).language;
  if (!LANGUAGES.includes(expected)) return null;
  const words = tokenize(typed.replace(ADDRESS, ' ')).filter((word) => /\p{L}/u.test(word));
  if (sizeOf(words) < ENOUGH) return null;
  if (words.some((word) => knows(word) || isOf(word, expected))) return null;
  return likeliest(words);
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
