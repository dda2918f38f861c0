import { settle } from '../../../src/search/ranking/judge.ts';
import { likelihoodOf } from '../../../src/search/ranking/Signs.ts';
import { FINDINGS, type Finding, SIGNS, type Weights } from '../../../src/search/ranking/Weights.ts';
import { type Case, underWeights } from '../questions/Case.ts';
import { type ChoiceSet, conditionalLogit } from './conditionalLogit.ts';
import { fitLogistic } from './fitLogistic.ts';
import { judgeFound } from './judgeCase.ts';

/** What is tried for the weight of evidence: from likeness alone to evidence alone. */
const EVIDENCE = [0, 0.02, 0.05, 0.1, 0.2, 0.5, 100];

/** One of so many questions is enough to tell that. */
const ONE_OF = 5;

/** How the thresholds are chosen: what share of the questions that have an answer is to get one. */
export interface Aims {
  /** Share of the answerable questions that are answered, 0 to 1. */
  readonly answered: number;
  /** Share of them that gets the closest passage at least, 0 to 1. */
  readonly shown: number;
}

/**
 * How much a wrong passage counts against an answer where the review has one, when an answer where it has none counts 1:
 * often the passage shown says something on the question too, and "Next" leads to the right one.
 */
const WRONG_PASSAGE = 0.25;

/**
 * The weights and thresholds that fit some cases best.
 *
 * @param left a feature to be left out; null for none
 */
export function fitWeights(cases: readonly Case[], aims: Aims, left: string | null = null): Weights {
  const answerable = cases.filter(({ right }) => right.length > 0);
  const use = <Name extends string>(names: readonly Name[]): Name[] => names.filter((name) => name !== left);

  const finding = fitted(
    use(FINDINGS),
    FINDINGS,
    answerable.map((one) => choice(one, use(FINDINGS), one.found.order)),
  );
  const unfitted = { reading: zero(WITH_READS), evidence: 0, answering: zero(SIGNS), answer: 0, closest: 0 };
  const found = cases.map((one) => underWeights(one, { ...unfitted, finding }));
  const reading = fitted(
    use(WITH_READS),
    WITH_READS,
    found
      .filter(({ readings, right }) => right.some((index) => readings.has(index)))
      .map((one) => choice(one, use(WITH_READS), [...one.readings.keys()])),
  );
  const asked = found.filter(({ isAsked }) => isAsked);
  const evidence = pointing(asked, { finding, reading });
  const ordered = { finding, reading, evidence, answering: zero(SIGNS), answer: 0, closest: 0 };
  const names = use(SIGNS);
  const seen = asked.flatMap((one) => {
    const { signs, passages } = settle(one.found, one.readings, ordered);
    const first = (passages[0]?.passage.number ?? 0) - 1;
    const isTrue = one.right.includes(first);
    const weight = one.right.length > 0 && !isTrue ? WRONG_PASSAGE : 1;
    return signs === null ? [] : [{ one, signs, isTrue, weight }];
  });
  const logistic = fitLogistic(
    seen.map(({ signs, isTrue, weight }) => ({ values: names.map((name) => signs[name]), isTrue, weight })),
    names.length,
  );
  const answering = named(names, SIGNS, logistic);
  const likelihoods = seen
    .filter(({ one }) => one.right.length > 0)
    .map(({ signs }) => likelihoodOf(signs, answering))
    .sort((a, b) => b - a);
  const threshold = (share: number): number => likelihoods[Math.floor(share * likelihoods.length)] ?? 0;
  return {
    finding,
    reading,
    evidence,
    answering,
    answer: threshold(aims.answered),
    closest: threshold(aims.shown),
  };
}

/** What the order of those that were read is fitted from. */
const WITH_READS = [...FINDINGS, 'reads'] as const;

/** How much evidence has to count for the sentence that is pointed at to be one that answers, most often. */
function pointing(cases: readonly Case[], weights: Pick<Weights, 'finding' | 'reading'>): number {
  const some = cases.filter((_, at) => at % ONE_OF === 0);
  const rightWith = (evidence: number): number => {
    const tried = { ...weights, evidence, answering: zero(SIGNS), answer: 0, closest: 0 };
    return some.filter((one) => judgeFound(one, tried).pointsRight === true).length;
  };
  const shares = EVIDENCE.map((evidence) => ({ evidence, right: rightWith(evidence) }));
  return shares.sort((a, b) => b.right - a.right)[0]?.evidence ?? 0;
}

function choice(
  { found, readings, right }: Case,
  names: readonly string[],
  alternatives: readonly number[],
): ChoiceSet {
  const columns = names.map((name) => columnOf(name, found.features.passage));
  const valueIn = (at: number, index: number): number => {
    const column = columns[at];
    return column === null || column === undefined ? (readings.get(index)?.reads ?? 0) : (column[index] ?? 0);
  };
  return {
    values: alternatives.map((index) => names.map((_, at) => valueIn(at, index))),
    right: alternatives.flatMap((index, at) => (right.includes(index) ? [at] : [])),
  };
}

/** A feature by passage; null for what is known only of passages that were read. */
function columnOf(name: string, features: Readonly<Record<Finding, Float32Array>>): Float32Array | null {
  const finding = FINDINGS.find((known) => known === name);
  return finding === undefined ? null : features[finding];
}

function fitted<Name extends string>(
  used: readonly Name[],
  all: readonly Name[],
  sets: readonly ChoiceSet[],
): Record<Name, number> {
  return named(used, all, conditionalLogit(sets, used.length));
}

function named<Name extends string>(
  used: readonly Name[],
  all: readonly Name[],
  values: readonly number[],
): Record<Name, number> {
  const weights = zero(all);
  for (const [at, name] of used.entries()) weights[name] = values[at] ?? 0;
  return weights;
}

function zero<Name extends string>(names: readonly Name[]): Record<Name, number> {
  const weights: Partial<Record<Name, number>> = {};
  for (const name of names) weights[name] = 0;
  const isWhole = (some: Partial<Record<Name, number>>): some is Record<Name, number> =>
    names.every((name) => some[name] !== undefined);
  if (!isWhole(weights)) throw new RangeError('a weight has no value');
  return weights;
}
