import type { Review } from '../review/Review.ts';
import { type Matrix, toMatrix } from './Matrix.ts';
import type { HeadedText } from './Network.ts';

/** The vectors of a review. */
export interface ReviewVectors {
  /** A row for each passage, under its heading. */
  readonly passages: Matrix;
  /** A row for each sentence of all passages in order, under its heading. */
  readonly sentences: Matrix;
}

/** Every text of a review that gets a vector: its passages, then the sentences of all of them. */
export function textsOf({ passages }: Review): HeadedText[] {
  const headed = passages.map((passage) => ({ passage, heading: passage.trail.at(-1) ?? null }));
  return [
    ...headed.map(({ passage, heading }) => ({
      heading,
      text: passage.plain.text,
      kind: 'passage' as const,
    })),
    ...headed.flatMap(({ passage, heading }) =>
      passage.sentences.map(({ plain }) => ({ heading, text: plain, kind: 'sentence' as const })),
    ),
  ];
}

/**
 * A review's vectors from those of its texts.
 *
 * @param vectors in the order of `textsOf`
 */
export function assembleVectors({ passages }: Review, vectors: readonly Float32Array[]): ReviewVectors {
  return {
    passages: toMatrix(vectors.slice(0, passages.length)),
    sentences: toMatrix(vectors.slice(passages.length)),
  };
}
