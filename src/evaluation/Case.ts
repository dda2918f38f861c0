import type { PassageReading } from '../reader/Network.ts';
import type { Found } from '../search/rank.ts';

/** A question asked of a review, with all that its weighing starts from. */
export interface Case {
  /** The title of the review that it was asked of. */
  readonly film: string;
  readonly text: string;
  /** Whether a person asked it; others are words and sentences of the review, typed as they stand. */
  readonly isAsked: boolean;
  readonly found: Found;
  /** What was read, by the passage's index. */
  readonly readings: ReadonlyMap<number, PassageReading>;
  /** Indexes of the passages that answer; none where the review does not. */
  readonly right: readonly number[];
  /** The sentences that answer, as `passage.sentence`. */
  readonly sentences: readonly string[];
}
