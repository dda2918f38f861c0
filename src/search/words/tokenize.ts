import { fold } from '../../shared/fold.ts';
import { ELIDED } from './elided.ts';
import { UNSPACED } from './unspaced.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{M}]+)*/gu;
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
  for (const [match] of fold(text).matchAll(WORD)) {
    const word = match.replace(/'s$/, '').replace(ELIDED, '').replaceAll("'", '');
    if (UNSPACED.test(word)) {
      for (const { segment, isWordLike } of segmenter.segment(word)) if (isWordLike) words.push(segment);
    } else if (word.length > 1 || /\d/.test(word) || SYLLABLE.test(word)) {
      words.push(word.slice(0, MAX_WORD));
    }
  }
  return words;
}
