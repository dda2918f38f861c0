/** What was known, and whether it came true. */
export interface Observation {
  readonly values: readonly number[];
  readonly isTrue: boolean;
  /** How much it counts; 1 for one like any other. */
  readonly weight: number;
}

/** Keeps weights from growing without end where the observations would let them (ridge). */
const RIDGE = 0.5;
const STEPS = 30;

/**
 * The weights under which observations are likeliest, when their chance is the logistic function of the weighted sum
 * (logistic regression by Newton's method).
 *
 * @returns a weight for each value
 */
export function fitLogistic(observations: readonly Observation[], size: number): number[] {
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = weights.map((_, row) =>
      weights.map((__, column): number => (row === column ? RIDGE : 0)),
    );
    for (const { values, isTrue, weight: counts } of observations) {
      const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-sum));
      for (const [row, value] of values.entries()) {
        gradient[row] = (gradient[row] ?? 0) + counts * ((isTrue ? 1 : 0) - chance) * value;
        const line = curvature[row] ?? [];
        for (const [column, other] of values.entries())
          line[column] = (line[column] ?? 0) + counts * chance * (1 - chance) * value * other;
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
  }
  return weights;
}

/** Solves a system of linear equations (Gaussian elimination). */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [pivot, row] of rows.entries()) {
    for (const [at, other] of rows.entries()) {
      if (at === pivot) continue;
      const factor = (other[pivot] ?? 0) / (row[pivot] ?? 1);
      for (const [column, value] of row.entries()) other[column] = (other[column] ?? 0) - factor * value;
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
