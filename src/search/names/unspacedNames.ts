import { plainLetters } from '../../shared/letters/fold.ts';
import { UNSPACED } from '../words/unspaced.ts';

const HANGUL = /\p{Script=Hangul}/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const HIRAGANA = /^\p{Script=Hiragana}+$/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** What Korean puts behind a name without a space, by how it begins. */
const KOREAN_ENDING =
  /^(?:[씨님은는이가을를의와과랑도만에한께로으라인였입다며고처보부까하들]\p{Script=Hangul}{0,4})?(?!\p{Script=Hangul})/u;

/** The parts of a name that texts put no spaces round, in plain letters: those of Chinese, Japanese, Thai, Korean. */
export function unspacedNames(name: string): string[] {
  return plainLetters(name)
    .split(/[^\p{L}\p{M}\p{N}ー]+/u)
    .filter((part) => UNSPACED.test(part) || HANGUL.test(part));
}

/**
 * Whether such a name stands in a text. Where a longer word may begin or end with it, as in Korean and in katakana, it has
 * to be a word; so has a single character.
 *
 * @param text in plain letters
 */
export function holdsUnspaced(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (standsAlone(text, at, name)) return true;
  }
  return false;
}

function standsAlone(text: string, at: number, name: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + name.length);
  const last = [...before].at(-1) ?? '';
  const next = [...after][0] ?? '';
  if (HANGUL.test(name)) return !HANGUL.test(last) && KOREAN_ENDING.test(after);
  if (KATAKANA.test(name)) return !KATAKANA.test(last) && !KATAKANA.test(next);
  if ([...name].length > 1 && !HIRAGANA.test(name)) return true;
  return [...segmenter.segment(text)].some(({ segment, index }) => index === at && segment === name);
}
