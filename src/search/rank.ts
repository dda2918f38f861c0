import type { Passage } from '../review/review.ts';
import type { FilmIndex } from './buildIndex.ts';
import { rankByWords } from './rankByWords.ts';
import { readQuestion } from './readQuestion.ts';

export interface RankedPassage {
  readonly passage: Passage;
  /** Index of the sentence that answers best; null when none stands out. */
  readonly sentence: number | null;
  /** Comparable within one question. */
  readonly score: number;
  /** How much of the question's meaning the passage covers, 0 to 1: comparable across questions and films. */
  readonly coverage: number;
}

/**
 * The passages of one review that have anything to do with a question, best first; equal ones in the review's order.
 * This is the one place where another way of ranking is fused in.
 */
export async function rank(question: string, index: FilmIndex): Promise<RankedPassage[]> {
  const byWords = rankByWords(readQuestion(question, index), index);
  const ranked: RankedPassage[] = [];
  for (const [number, passage] of index.review.passages.entries()) {
    const words = byWords.get(number);
    if (words !== undefined) ranked.push({ passage, ...words });
  }
  return ranked.sort((a, b) => b.score - a.score || a.passage.number - b.passage.number);
}
