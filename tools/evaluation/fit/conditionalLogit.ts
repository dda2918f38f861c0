import { solve } from './fitLogistic.ts';

/** A choice among alternatives, of which some are right. */
export interface ChoiceSet {
  /** What is known of each alternative. */
  readonly values: readonly (readonly number[])[];
  /** Which of them are right: at least one. */
  readonly right: readonly number[];
}

/** Keeps weights from growing without end (ridge). */
const RIDGE = 1;
const STEPS = 30;

/** A step is halved at the most so often until it makes the right alternatives likelier. */
const HALVINGS = 8;

/**
 * The weights under which the right alternatives are likeliest, when the chance of each is the softmax of its weighted
 * sum (D. McFadden, "Conditional Logit Analysis of Qualitative Choice Behavior", 1974; Newton's method, with steps that
 * are halved where they would lead too far).
 *
 * @returns a weight for each value
 */
export function conditionalLogit(sets: readonly ChoiceSet[], size: number): number[] {
  let weights = new Array<number>(size).fill(0);
  let likelihood = logLikelihood(sets, weights);
  for (let step = 0; step < STEPS; step++) {
    const change = newtonStep(sets, weights);
    let moved = false;
    for (let halving = 0, part = 1; halving < HALVINGS && !moved; halving++, part /= 2) {
      const tried = weights.map((weight, at) => weight + part * (change[at] ?? 0));
      const better = logLikelihood(sets, tried);
      if (better <= likelihood) continue;
      weights = tried;
      likelihood = better;
      moved = true;
    }
    if (!moved) break;
  }
  return weights;
}

/** The logarithm of how likely the right alternatives are, less what large weights cost. */
function logLikelihood(sets: readonly ChoiceSet[], weights: readonly number[]): number {
  const fit = sets.reduce((sum, { values, right }) => {
    const chances = softmax(values.map((one) => dot(one, weights)));
    return (
      sum +
      Math.log(
        Math.max(
          right.reduce((all, at) => all + (chances[at] ?? 0), 0),
          1e-300,
        ),
      )
    );
  }, 0);
  return fit - (RIDGE / 2) * dot(weights, weights);
}

function newtonStep(sets: readonly ChoiceSet[], weights: readonly number[]): number[] {
  const size = weights.length;
  const gradient = weights.map((weight) => -RIDGE * weight);
  const curvature = weights.map((_, row) =>
    weights.map((__, column): number => (row === column ? RIDGE : 0)),
  );
  for (const { values, right } of sets) {
    const chances = softmax(values.map((one) => dot(one, weights)));
    const total = right.reduce((sum, at) => sum + (chances[at] ?? 0), 0);
    const mean = weights.map((_, at) =>
      values.reduce((sum, one, i) => sum + (chances[i] ?? 0) * (one[at] ?? 0), 0),
    );
    for (const [i, one] of values.entries()) {
      const chance = chances[i] ?? 0;
      const pull = (right.includes(i) ? chance / Math.max(total, 1e-12) : 0) - chance;
      for (let row = 0; row < size; row++) {
        gradient[row] = (gradient[row] ?? 0) + pull * (one[row] ?? 0);
        const line = curvature[row] ?? [];
        const off = chance * ((one[row] ?? 0) - (mean[row] ?? 0));
        for (let column = 0; column < size; column++)
          line[column] = (line[column] ?? 0) + off * ((one[column] ?? 0) - (mean[column] ?? 0));
      }
    }
  }
  return solve(curvature, gradient);
}

function dot(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}
