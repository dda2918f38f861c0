import { STOP_WORDS } from '../words/stopWords.ts';

/** Scattered words count a little less than the same words in a row. */
const SCATTERED = 0.9;

/** A remembered word may differ from the written one by this share of its letters. */
const WORD_TYPOS = 0.34;

/**
 * How much a line is like remembered words, 0 to 1: 1 where they stand in it exactly, less with every edit, or the
 * share of the words that it has anywhere.
 *
 * @param wanted folded words with one space between them, at least one
 * @param line the line in the same form
 */
export function lineSimilarity(wanted: string, line: string): number {
  const inARow = 1 - substringDistance(wanted, line) / wanted.length;
  const words = wanted.split(' ');
  const lineWords = line.split(' ');
  const has = (word: string): boolean =>
    lineWords.some(
      (other) =>
        other === word ||
        (other.length > word.length / 2 && substringDistance(word, other) <= word.length * WORD_TYPOS - 0.5),
    );
  const letters = (list: readonly string[]): number => list.reduce((sum, word) => sum + word.length, 0);
  // Small words alone, wherever they stand, make no line: any sentence has them.
  if (words.every((word) => STOP_WORDS.has(word))) return inARow;
  const scattered = letters(words.filter(has)) / Math.max(1, letters(words));
  return Math.max(inARow, scattered * SCATTERED);
}

/**
 * The fewest edits that turn `pattern` into some stretch of `text` (P. H. Sellers, "The Theory and Computation of
 * Evolutionary Distances", 1980).
 */
function substringDistance(pattern: string, text: string): number {
  let previous = new Uint16Array(text.length + 1);
  let current = new Uint16Array(text.length + 1);
  for (let i = 1; i <= pattern.length; i++) {
    current[0] = i;
    for (let j = 1; j <= text.length; j++) {
      const same = pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1);
      current[j] = Math.min(
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
      );
    }
    [previous, current] = [current, previous];
  }
  return previous.reduce((least, distance) => Math.min(least, distance), pattern.length);
}
