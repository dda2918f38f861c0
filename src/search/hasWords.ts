import type { Film } from './Film.ts';
import { contentWords } from './words/conceptsOf.ts';
import { tokenize } from './words/tokenize.ts';

/**
 * Whether a passage has any of some words as they are spelt, so that `findByWords` finds one for certain. It needs no index
 * of the film.
 */
export function hasWords(words: string, { review, places, stem }: Film): boolean {
  const title = new Set(tokenize(review.title));
  return contentWords(tokenize(words), title).some((word) => places.stems.has(stem(word)));
}
