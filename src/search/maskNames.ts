import { fold } from './tokenize.ts';

/** Stands where a name was. */
const SOMEONE = 'someone';
const CAPITALISED = /\p{Lu}[\p{L}\p{M}\p{N}'’-]+/gu;
const WORD = /\p{L}[\p{L}\p{M}\p{N}-]*(?:['’]s)?/gu;

/**
 * The proper names of a text: words with a capital that start no sentence.
 *
 * @param sentences the text's sentences
 * @returns the names, folded
 */
export function properNames(sentences: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const sentence of sentences) {
    for (const match of sentence.matchAll(CAPITALISED)) {
      const before = sentence.slice(0, match.index).replace(/[\s"'“‘(]/g, '');
      if (before !== '') names.add(foldName(match[0]));
    }
  }
  return names;
}

/**
 * A text with every name replaced by "someone", so that what is said is compared rather than whom it is said of.
 *
 * @param names folded names
 */
export function maskNames(text: string, names: ReadonlySet<string>): string {
  const masked = text.replace(WORD, (word) => (names.has(foldName(word)) ? SOMEONE : word));
  return masked.replace(/\bsomeone(?:[\s,]+someone)+\b/g, SOMEONE).trim();
}

function foldName(word: string): string {
  return fold(word).replace(/'s$/, '');
}
