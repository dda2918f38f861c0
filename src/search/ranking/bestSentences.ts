import type { Film } from '../Film.ts';
import { indexOf } from '../FilmIndex.ts';

/** A sentence of a passage, by its index within it, and what it is worth. */
export interface BestSentence {
  readonly index: number;
  readonly value: number;
}

/**
 * The best sentence of each passage; the first of equal ones, null for a passage without any.
 *
 * @param values what each sentence is worth, by its index in `sentenceList`
 */
export function bestSentences(values: ArrayLike<number>, film: Film): (BestSentence | null)[] {
  const best: (BestSentence | null)[] = film.review.passages.map(() => null);
  for (const [at, { passage, index }] of indexOf(film).sentenceList.entries()) {
    const value = values[at] ?? 0;
    const other = best[passage];
    if (other === null || other === undefined || value > other.value) best[passage] = { index, value };
  }
  return best;
}
