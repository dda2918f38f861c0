import type { Review } from '../review/Review.ts';
import { type Matrix, toMatrix } from './Matrix.ts';
import type { HeadedText } from './Network.ts';

/** The embeddings of a review. */
export interface ReviewEmbeddings {
  /** A row for each passage, under its heading. */
  readonly passages: Matrix;
  /** A row for each sentence of all passages in order, under its heading. */
  readonly sentences: Matrix;
}

/** Every text of a review that gets an embedding: its passages, then the sentences of all of them. */
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
 * A review's embeddings from those of its texts.
 *
 * @param embeddings in the order of `textsOf`
 */
export function assembleEmbeddings(
  { passages }: Review,
  embeddings: readonly Float32Array[],
): ReviewEmbeddings {
  return {
    passages: toMatrix(embeddings.slice(0, passages.length)),
    sentences: toMatrix(embeddings.slice(passages.length)),
  };
}
