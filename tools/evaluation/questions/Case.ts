import type { PassageReading } from '../../../src/reader/Network.ts';
import { inOrder } from '../../../src/search/ranking/find.ts';
import { worthReading } from '../../../src/search/ranking/judge.ts';
import type { Shortlist } from '../../../src/search/ranking/Shortlist.ts';
import type { Weights } from '../../../src/search/ranking/Weights.ts';

/** A question asked of a review, with all that its weighing starts from. */
export interface Case {
  /** The title of the review that it was asked of. */
  readonly film: string;
  readonly text: string;
  /** Whether a person asked it; others are words and sentences of the review, typed as they stand. */
  readonly isAsked: boolean;
  readonly found: Shortlist;
  /** What was read, by the passage's index. */
  readonly readings: ReadonlyMap<number, PassageReading>;
  /** Indexes of the passages that answer; none where the review does not. */
  readonly right: readonly number[];
  /** The sentences that answer, as `passage.sentence`. */
  readonly sentences: readonly string[];
}

/** A case as it would be found and read under some weights, whichever it was collected with. */
export function underWeights(one: Case, weights: Weights): Case {
  const ordered = { ...one.found, ...inOrder(one.found.order, one.found.features, weights) };
  const worth = worthReading(ordered);
  const readings = new Map([...one.readings].filter(([index]) => worth.includes(index)));
  return { ...one, found: ordered, readings };
}
