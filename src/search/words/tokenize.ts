import { fold } from '../../shared/fold.ts';
import { UNSPACED } from './unspaced.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{M}]+)*/gu;
/** Small words that lose their vowel before another: l’eau, d’Aubert, qu’elle, dell’arte. */
const ELIDED =
  /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|un|all|dall|dell|nell|sull|coll|quell|quest|bell|sant)'(?=[aeiouh])/u;
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
    } else if (word.length > 1 || /\d/.test(word)) {
      words.push(word.slice(0, MAX_WORD));
    }
  }
  return words;
}
