import type { Passage } from '../../review/Review.ts';
import type { Film } from '../Film.ts';
import { indexOf } from '../FilmIndex.ts';
import { lineIndex } from './lineIndex.ts';
import { lineSimilarity } from './lineSimilarity.ts';
import { comparable, remembered } from './trigrams.ts';

/** A sentence of a review, and how much it is like the remembered words, 0 to 1. */
export interface FoundLine {
  readonly passage: Passage;
  readonly sentence: number;
  readonly similarity: number;
}

/** Lines that share the most letters with the remembered words; only they are compared closely. */
const CANDIDATES = 25;

/**
 * Lines of a review by remembered words: exact or nearly, in any case, with typos. Small words count.
 *
 * @param typed what a person remembers of one
 * @returns the most similar first; equal ones in the review's order
 */
export function findLines(typed: string, film: Film): FoundLine[] {
  const wanted = remembered(typed);
  if (wanted === '') return [];
  const { sentenceList } = indexOf(film);
  return lineIndex(film)
    .search(wanted)
    .slice(0, CANDIDATES)
    .flatMap(({ id }) => {
      const sentence = sentenceList[Number(id)];
      const passage = sentence === undefined ? undefined : film.review.passages[sentence.passage];
      if (sentence === undefined || passage === undefined) return [];
      return [
        { passage, sentence: sentence.index, similarity: lineSimilarity(wanted, comparable(sentence.plain)) },
      ];
    })
    .sort(
      (a, b) => b.similarity - a.similarity || a.passage.number - b.passage.number || a.sentence - b.sentence,
    );
}
