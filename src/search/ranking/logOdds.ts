/** Likelihoods are kept this far from 0 and 1, whose odds have no logarithm. */
const LEAST = 1e-6;

/** The logarithm of the odds of a likelihood, 0 to 1: near certainty, small differences of likelihoods are large ones of odds. */
export function logOdds(likelihood: number): number {
  return Math.log(Math.max(likelihood, LEAST) / Math.max(1 - likelihood, LEAST));
}
