import type { Passage } from '../review/Review.ts';
import type { Film } from './Film.ts';
import { matchWords } from './matchWords.ts';
import { bestSentences } from './ranking/bestSentences.ts';
import { conceptsOf } from './words/conceptsOf.ts';
import { tokenize } from './words/tokenize.ts';

/** A passage that has some of the looked-for words, and the sentence of it that has most. */
export interface FoundPassage {
  readonly passage: Passage;
  readonly sentence: number | null;
  /** Share of the best one's score, above 0 to 1. */
  readonly score: number;
}

/** The passages that have any of some words, best first; equal ones in the review's order. */
export function findByWords(words: string, film: Film): FoundPassage[] {
  const { passages, sentences } = matchWords(conceptsOf(tokenize(words), film), film);
  const chosen = bestSentences(sentences.score, film);
  const total = passages.score.map((score, index) => score + (chosen[index]?.value ?? 0));
  const best = total.reduce((most, score) => Math.max(most, score), 0);
  return film.review.passages
    .map((passage, index) => {
      const sentence = chosen[index];
      return {
        passage,
        sentence: sentence == null || sentence.value === 0 ? null : sentence.index,
        score: (total[index] ?? 0) / best,
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.passage.number - b.passage.number);
}
