import { settle } from '../../../src/search/ranking/judge.ts';
import type { Weights } from '../../../src/search/ranking/Weights.ts';
import { type Case, underWeights } from '../questions/Case.ts';

/** How one case came out under some weights. */
export interface Judged {
  readonly one: Case;
  /** The place of the first right passage, from 1; null where none is right. */
  readonly place: number | null;
  readonly likelihood: number;
  readonly outcome: 'answer' | 'closest' | 'none';
  /** Whether the sentence that is pointed at in the first right passage is one that answers. */
  readonly pointsRight: boolean | null;
}

/** What some weights make of a case, from finding on. */
export function judgeCase(one: Case, weights: Weights): Judged {
  return judgeFound(underWeights(one, weights), weights);
}

/** What some weights make of a case that was found under them. */
export function judgeFound(one: Case, weights: Weights): Judged {
  const { passages, likelihood, outcome } = settle(one.found, one.readings, weights);
  const at = passages.findIndex(({ passage }) => one.right.includes(passage.number - 1));
  const shown = passages[at];
  return {
    one,
    place: one.right.length === 0 ? null : at + 1,
    likelihood,
    outcome,
    pointsRight:
      shown === undefined ? null : one.sentences.includes(`${shown.passage.number - 1}.${shown.sentence}`),
  };
}
