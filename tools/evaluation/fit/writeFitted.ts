import type { Weights } from '../../../src/search/ranking/Weights.ts';
import type { Judged } from './judgeCase.ts';
import { fitFigures } from './reportFit.ts';

/** Weights, and how cases came out under those that were fitted without their film. */
export interface Fitted {
  readonly weights: Weights;
  readonly judged: readonly Judged[];
}

/**
 * The file of fitted numbers.
 *
 * @param on what they were fitted on
 */
export function writeFitted(
  { read, words }: { readonly read: Fitted; readonly words: Fitted },
  on: string,
  date: Date,
): string {
  return `import type { Weights } from './Weights.ts';

/*
 * Written by \`npm run fit\` on ${date.toISOString().slice(0, 10)}: change nothing here by hand. Fitted on ${on}.
 * Beside each stand its figures on films that were left out.
 */

/** Likeness, words and reading together. ${figuresOf(read)} */
export const READ: Weights = ${layOut(read.weights)};

/** Words alone: where the network can't be had, or not in time. ${figuresOf(words)} */
export const WORDS_ALONE: Weights = ${layOut(words.weights)};
`;
}

function figuresOf({ judged }: Fitted): string {
  const { first, three, coverage, right, risk } = fitFigures(judged);
  const [a, b, c, d, e] = [first, three, coverage, right, risk].map((share) => share.toFixed(3));
  return `First ${a}, among three ${b}; answered ${c}, right ${d}, unanswerable answered ${e}.`;
}

function layOut(weights: Weights): string {
  const rounded = JSON.stringify(
    weights,
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value),
    2,
  );
  return rounded
    .replace(/"(\w+)":/g, '$1:')
    .replace(/(?<=[\d}])$/gm, ',')
    .replace(/^\},$/m, '}');
}
