import type { Passage } from '../review/review.ts';
import type { FilmIndex } from './buildIndex.ts';
import { bestOf } from './features.ts';
import { matchWords } from './matchWords.ts';
import { readQuestion } from './readQuestion.ts';

/** A passage that has some of the looked-for words, and the sentence of it that has most. */
export interface FoundPassage {
  readonly passage: Passage;
  readonly sentence: number | null;
  /** Share of the best one's score, above 0 to 1. */
  readonly score: number;
}

/** The passages that have any of some words, best first; equal ones in the review's order. */
export function findByWords(words: string, film: FilmIndex): FoundPassage[] {
  const { passages, sentences } = matchWords(readQuestion(words, film).concepts, film);
  const inSentence = bestOf(sentences.score, film);
  const total = passages.score.map((score, index) => score + (inSentence[index] ?? 0));
  const best = total.reduce((most, score) => Math.max(most, score), 0);
  return film.review.passages
    .map((passage, index) => ({
      passage,
      sentence: bestSentence(index, sentences.score, film),
      score: (total[index] ?? 0) / best,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.passage.number - b.passage.number);
}

/** The index within a passage of its sentence with the most words; null when none has any. */
function bestSentence(passage: number, scores: Float32Array, { sentenceList }: FilmIndex): number | null {
  let best: { index: number; score: number } = { index: -1, score: 0 };
  for (const [at, sentence] of sentenceList.entries()) {
    const score = scores[at] ?? 0;
    if (sentence.passage === passage && score > best.score) best = { index: sentence.index, score };
  }
  return best.index === -1 ? null : best.index;
}
