import { FINDINGS, SIGNS } from '../../../src/search/ranking/Weights.ts';
import { percent } from '../figures/reportFigures.ts';
import type { Case } from '../questions/Case.ts';
import type { Aims } from './fitWeights.ts';
import type { Judged } from './judgeCase.ts';
import { judgeLeftOut } from './judgeLeftOut.ts';

/** How cases did: shares from 0 to 1. */
export interface FitFigures {
  readonly answerable: number;
  readonly unanswerable: number;
  /** The right passage comes first, or among the first three. */
  readonly first: number;
  readonly three: number;
  /** Of answerable questions, those that are answered; of these, those with the right passage. */
  readonly coverage: number;
  readonly right: number;
  /** Of unanswerable questions, those that are answered all the same. */
  readonly risk: number;
  /** Of right passages that came first, those in which a sentence that answers is pointed at. */
  readonly sentence: number;
  /** Words and sentences of the review, typed as they stand, that find their passage first. */
  readonly typed: number;
}

/**
 * @param threshold from which likelihood on a question counts as answered; null: as it came out
 */
export function fitFigures(judged: readonly Judged[], threshold: number | null = null): FitFigures {
  const asked = judged.filter(({ one }) => one.isAsked);
  const typed = judged.filter(({ one }) => !one.isAsked);
  const answerable = asked.filter(({ place }) => place !== null);
  const others = asked.filter(({ place }) => place === null);
  const isSaid = ({ likelihood, outcome }: Judged): boolean =>
    threshold === null ? outcome === 'answer' : likelihood >= threshold;
  const isWithin = (most: number) => (one: Judged) =>
    one.place !== null && one.place > 0 && one.place <= most;
  return {
    answerable: answerable.length,
    unanswerable: others.length,
    first: share(answerable, isWithin(1)),
    three: share(answerable, isWithin(3)),
    coverage: share(answerable, isSaid),
    right: share(answerable.filter(isSaid), isWithin(1)),
    risk: share(others, isSaid),
    sentence: share(answerable.filter(isWithin(1)), ({ pointsRight }) => pointsRight === true),
    typed: share(typed, isWithin(1)),
  };
}

/** The figures of films that were left out, and what each threshold would give. */
export function reportFit(judged: readonly Judged[]): string {
  const figures = fitFigures(judged);
  const rows = Array.from({ length: 19 }, (_, step) => {
    const threshold = (step + 1) / 20;
    const { coverage, right, risk } = fitFigures(judged, threshold);
    const columns = [coverage, right].map((value) => percent(value).padEnd(15));
    return `${threshold.toFixed(2).padEnd(10)} ${columns.join(' ')} ${percent(risk)}`;
  });
  return [
    `right passage first / among three: ${percent(figures.first)} / ${percent(figures.three)} of ${figures.answerable} questions`,
    `answered ${percent(figures.coverage)}, right of those ${percent(figures.right)}, unanswerable answered ${percent(figures.risk)} of ${figures.unanswerable}`,
    `sentence that answers, of right passages: ${percent(figures.sentence)}`,
    `own words and sentences, typed, find their passage: ${percent(figures.typed)}`,
    '',
    'threshold  answered        right of those  unanswerable answered',
    ...rows,
  ].join('\n');
}

/** Films are left out in so many groups where every feature is left out in turn: one by one would take an hour. */
const GROUPS = 4;

/** What each feature gains: how the figures fall when it is left out. */
export function reportGains(cases: readonly Case[], aims: Aims): string {
  const whole = fitFigures(judgeLeftOut(cases, aims, GROUPS));
  const names = [...new Set<string>([...FINDINGS, ...SIGNS])].filter((name) => name !== 'constant');
  const lines = names.map((name) => {
    const without = fitFigures(judgeLeftOut(cases, aims, GROUPS, name));
    const gains = [whole.first - without.first, whole.right - without.right, without.risk - whole.risk];
    return `${name.padEnd(16)} ${gains.map((gain) => (100 * gain).toFixed(1).padStart(6)).join(' ')}`;
  });
  return ['gain of         first  right   risk (points)', ...lines].join('\n');
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}
