import type { Asked } from '../questions/askAll.ts';

/** How many questions came out as each outcome, as shares from 0 to 1; null where there were none. */
export interface Outcomes {
  readonly answer: number | null;
  readonly closest: number | null;
  readonly none: number | null;
}

/** The figures of an evaluation; shares are fractions from 0 to 1, null where there is nothing to divide by. */
export interface Figures {
  readonly questions: number;
  readonly hitAt1: number | null;
  readonly hitAt3: number | null;
  readonly mrrAt10: number | null;
  readonly sentenceHit: number | null;
  readonly answerPrecision: number | null;
  /** Of answerable questions, those that are answered. */
  readonly coverage: number | null;
  /** Of questions that nothing answers, those that are answered all the same. */
  readonly risk: number | null;
  readonly answerable: Outcomes;
  readonly impossible: Outcomes;
  readonly offTopic: Outcomes | null;
  readonly millisecondsPerQuestion: { readonly p50: number | null; readonly p99: number | null };
}

/**
 * @param asked every question of the file, asked of its own article
 * @param offTopic answerable questions, asked of another article; null where there is no other
 */
export function summarise(asked: readonly Asked[], offTopic: readonly Asked[] | null): Figures {
  const answerable = asked.filter(({ place }) => place !== null);
  const answered = answerable.filter(({ outcome }) => outcome === 'answer');
  const within = (most: number) => share(answerable, ({ place }) => place !== null && place <= most);
  return {
    questions: asked.length,
    hitAt1: within(1),
    hitAt3: within(3),
    mrrAt10: mean(answerable.map(({ place }) => (place !== null && place <= 10 ? 1 / place : 0))),
    sentenceHit: share(answerable, ({ sentenceHit }) => sentenceHit),
    answerPrecision: share(answered, ({ place }) => place === 1),
    coverage: outcomesOf(answerable).answer,
    risk: outcomesOf(asked.filter(({ place }) => place === null)).answer,
    answerable: outcomesOf(answerable),
    impossible: outcomesOf(asked.filter(({ place }) => place === null)),
    offTopic: offTopic === null ? null : outcomesOf(offTopic),
    millisecondsPerQuestion: {
      p50: percentile(
        asked.map(({ milliseconds }) => milliseconds),
        0.5,
      ),
      p99: percentile(
        asked.map(({ milliseconds }) => milliseconds),
        0.99,
      ),
    },
  };
}

/** The value below which a share of the values lies; null for no values. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

function outcomesOf(asked: readonly Asked[]): Outcomes {
  const of = (wanted: Asked['outcome']) => share(asked, ({ outcome }) => outcome === wanted);
  return { answer: of('answer'), closest: of('closest'), none: of('none') };
}

/** Which share of some items something holds of; null for no items. */
export function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null {
  return mean(items.map((item) => (holds(item) ? 1 : 0)));
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
