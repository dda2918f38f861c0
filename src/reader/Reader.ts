import type { Review } from '../review/Review.ts';
import type { MessageReading, PassageReading } from './Network.ts';
import type { ReviewEmbeddings } from './ReviewEmbeddings.ts';

/** A message that was read by itself. */
export interface ReadMessage extends MessageReading {
  /**
   * Reads passages of a review together with it.
   *
   * @param passages indexes in `review.passages`
   * @returns in the same order; null when they can't be had in time
   */
  readonly with: (review: Review, passages: readonly number[]) => Promise<PassageReading[] | null>;
}

/** Reads reviews and messages, as far as the network is there and keeps up. */
export interface Reader {
  /** A review's embeddings; null as long as they are not computed. */
  readonly review: (review: Review) => ReviewEmbeddings | null;
  /** A message by itself; null when it can't be read in time, so that words alone have to do. */
  readonly message: (text: string) => Promise<ReadMessage | null>;
  /**
   * Makes the embeddings of reviews ready, read or computed. Never throws: without them, words alone answer.
   *
   * @param owner whose reviews they are, where others may have reviews of the same ids: letters and digits
   */
  readonly prepare: (
    reviews: readonly Review[],
    onProgress?: (progress: Progress) => void,
    owner?: string,
  ) => Promise<void>;
  /** Messages that were not read in time. */
  readonly late: () => number;
  /** Whether the network can't be had at all on this machine. */
  readonly isBroken: () => boolean;
  readonly close: () => Promise<void>;
}

export interface Progress {
  /** Texts that have their embeddings, and all. */
  readonly done: number;
  readonly all: number;
}
