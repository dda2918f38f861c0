import { fold } from '../../shared/letters/fold.ts';
import { ELIDED } from './elided.ts';
import { UNSPACED } from './unspaced.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{M}]+)*/gu;
/** The same in texts of nothing but English letters, which most are: it is found in a third of the time. */
const ENGLISH_WORD = /[a-z\d]+(?:'[a-z]+)*/g;
const ENGLISH = /^[\0-\x7F–—“”]*$/;
/** A word may be a single one of these. */
const SYLLABLE = /^\p{Script=Hangul}$/u;
/** A word that is longer is none of a language's: stemming and comparing it would take seconds. */
const MAX_WORD = 64;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The words of a text, folded: no punctuation, no possessive ("Lang's" is `lang`), no elided word before them ("l'eau"
 * is `eau`), no apostrophes ("don't" is `dont`), no single letters. "rust-coloured" is two words.
 */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  const folded = fold(text);
  const isEnglish = ENGLISH.test(folded);
  for (const match of folded.match(isEnglish ? ENGLISH_WORD : WORD) ?? []) {
    const word = match.includes("'")
      ? match.replace(/'s$/, '').replace(ELIDED, '').replaceAll("'", '')
      : match;
    if (!isEnglish && UNSPACED.test(word)) {
      for (const { segment, isWordLike } of segmenter.segment(word)) if (isWordLike) words.push(segment);
    } else if (word.length > 1 || /\d/.test(word) || SYLLABLE.test(word)) {
      words.push(word.slice(0, MAX_WORD));
    }
  }
  return words;
}
