import type { ReadMessage } from '../../reader/Reader.ts';
import type { Film } from '../Film.ts';
import type { Features } from './Features.ts';

/** Passages of one review in the order in which they are worth reading. */
export interface Shortlist {
  readonly film: Film;
  /** Whether the question is a heading of the review, word for word: what stands under it is found, and nothing else. */
  readonly isHeading: boolean;
  readonly features: Features;
  /** How much of the question's meaning the whole review lacks, 0 to 1. */
  readonly unknown: number;
  /** Indexes of passages, best first. */
  readonly order: readonly number[];
  /** What each passage is worth before it is read, by its index. */
  readonly scores: Float32Array;
  /** The question as it was read; null when words alone have to do. */
  readonly message: ReadMessage | null;
}
