import { stemmer } from 'stemmer';

/** Takes a folded word to the form it shares with its inflections. */
export type Stem = (word: string) => string;

const asItIs: Stem = (word) => word;

/**
 * Porter's stemmer for English; other languages keep their words as they are.
 *
 * @param language a BCP 47 tag
 */
export function stemmerFor(language: string): Stem {
  return /^en\b/i.test(language) ? stemmer : asItIs;
}
