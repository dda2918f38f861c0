import { similarities } from '../../reader/Matrix.ts';
import type { ReviewEmbeddings } from '../../reader/ReviewEmbeddings.ts';
import type { Film } from '../Film.ts';
import { indexOf } from '../FilmIndex.ts';
import { matchWords } from '../matchWords.ts';
import type { Concept } from '../words/conceptsOf.ts';
import { bestSentences } from './bestSentences.ts';
import type { Finding } from './Weights.ts';

/** What speaks for each passage, by its index in the review, before any is read. */
export interface Features {
  readonly passage: Readonly<Record<Finding, Float32Array>>;
  /** What speaks for each sentence as the one to point at, by its index in `sentenceList`. */
  readonly sentence: Float32Array;
}

/**
 * How each passage fits a question, by similarity and words.
 *
 * @param question the question's embedding and those of the review; null when words alone have to do
 */
export function featuresOf(
  concepts: readonly Concept[],
  film: Film,
  question: { readonly embedding: Float32Array; readonly review: ReviewEmbeddings } | null,
): Features {
  const words = matchWords(concepts, film);
  const none = new Float32Array(film.review.passages.length);
  const similarity = question === null ? null : similarities(question.review.sentences, question.embedding);
  return {
    passage: {
      sentence: similarity === null ? none : bestOf(similarity, film),
      passage: question === null ? none : similarities(question.review.passages, question.embedding),
      words: words.passages.score,
      covered: words.passages.coverage,
      sentenceWords: bestOf(words.sentences.score, film),
      sentenceCovered: bestOf(words.sentences.coverage, film),
      only: onlyWord(concepts, film),
    },
    sentence: similarity ?? words.sentences.coverage,
  };
}

/** The best value of each passage's sentences; 0 for a passage without sentences. */
function bestOf(values: Float32Array, film: Film): Float32Array {
  return Float32Array.from(bestSentences(values, film), (best) => best?.value ?? 0);
}

/** Which passages have the one word that a question consists of, as it is typed. */
function onlyWord([first, ...others]: readonly Concept[], film: Film): Float32Array {
  const has = new Float32Array(film.review.passages.length);
  if (first === undefined || others.length > 0) return has;
  const { words } = indexOf(film);
  return has.map((_, index) => (words[index]?.has(first.word) ? 1 : 0));
}
