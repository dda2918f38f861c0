import { describe, expect, test } from 'vitest';
import { reportFigures } from '../../../tools/evaluation/figures/reportFigures.ts';
import { percentile, summarise } from '../../../tools/evaluation/figures/summarise.ts';
import type { Asked } from '../../../tools/evaluation/questions/askAll.ts';
import { fc } from '../../support/generated/fc.ts';

function asked(
  outcome: Asked['outcome'],
  place: number | null,
  milliseconds = 1,
  sentenceHit = false,
): Asked {
  return { outcome, place, sentenceHit, milliseconds };
}

/** Four questions that the review answers, and one that it does not. */
const BY_HAND: readonly Asked[] = [
  asked('answer', 1, 10, true),
  asked('answer', 2, 20),
  asked('closest', 11, 30),
  asked('answer', 1, 40),
  asked('none', null, 50),
];

describe('summarise', () => {
  test('GIVEN a list made by hand THEN the figures are those that a hand works out', () => {
    expect(summarise(BY_HAND, [asked('closest', 3), asked('none', 9)])).toEqual({
      questions: 5,
      hitAt1: 2 / 4,
      hitAt3: 3 / 4,
      // 1 + 1/2 + nothing for the eleventh place + 1
      mrrAt10: 2.5 / 4,
      sentenceHit: 1 / 4,
      // Of three answers, two quote the right passage.
      answerPrecision: 2 / 3,
      coverage: 3 / 4,
      risk: 0,
      answerable: { answer: 3 / 4, closest: 1 / 4, none: 0 },
      impossible: { answer: 0, closest: 0, none: 1 },
      offTopic: { answer: 0, closest: 1 / 2, none: 1 / 2 },
      millisecondsPerQuestion: { p50: 30, p99: 50 },
    });
  });

  test('GIVEN no questions THEN null wherever there is nothing to divide by', () => {
    const nothing = { answer: null, closest: null, none: null };
    expect(summarise([], null)).toEqual({
      questions: 0,
      hitAt1: null,
      hitAt3: null,
      mrrAt10: null,
      sentenceHit: null,
      answerPrecision: null,
      coverage: null,
      risk: null,
      answerable: nothing,
      impossible: nothing,
      offTopic: null,
      millisecondsPerQuestion: { p50: null, p99: null },
    });
    expect(summarise([], []).offTopic).toEqual(nothing);
  });

  test('GIVEN only questions that nothing answers THEN nothing is said of the others', () => {
    expect(summarise([asked('closest', null)], null)).toMatchObject({
      questions: 1,
      hitAt1: null,
      answerPrecision: null,
      coverage: null,
      risk: 0,
      answerable: { answer: null },
      impossible: { answer: 0, closest: 1, none: 0 },
    });
  });

  test('GIVEN no question that was answered THEN precision is null, not nought', () => {
    expect(summarise([asked('closest', 1)], null)).toMatchObject({ hitAt1: 1, answerPrecision: null });
  });

  test('GIVEN the tenth and the eleventh place THEN only the tenth counts for the rank', () => {
    expect(summarise([asked('answer', 10)], null).mrrAt10).toBeCloseTo(0.1);
    expect(summarise([asked('answer', 11)], null).mrrAt10).toBe(0);
    expect(summarise([asked('answer', 3)], null).hitAt3).toBe(1);
    expect(summarise([asked('answer', 4)], null).hitAt3).toBe(0);
  });

  test('GIVEN any questions THEN shares lie between 0 and 1, and outcomes add up to 1', () => {
    const any = fc.record({
      outcome: fc.constantFrom('answer' as const, 'closest' as const, 'none' as const),
      place: fc.option(fc.integer({ min: 1, max: 30 })),
      sentenceHit: fc.boolean(),
      milliseconds: fc.double({ min: 0, max: 1_000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (list) => {
        const { hitAt1, hitAt3, mrrAt10, answerable, impossible } = summarise(list, null);
        for (const { answer, closest, none } of [answerable, impossible]) {
          if (answer === null || closest === null || none === null) continue;
          expect(answer + closest + none).toBeCloseTo(1);
        }
        if (hitAt1 === null || hitAt3 === null || mrrAt10 === null) return;
        expect(hitAt1).toBeLessThanOrEqual(mrrAt10);
        expect(hitAt1).toBeLessThanOrEqual(hitAt3);
        expect(mrrAt10).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('percentile', () => {
  test.each<[values: number[], share: number, expected: number | null]>([
    [[], 0.5, null],
    [[7], 0.99, 7],
    [[3, 1, 2], 0.5, 2],
    [[10, 9, 100], 0.99, 100],
    [[1, 2], 0, 1],
    [[1, 2], 1, 2],
  ])('GIVEN %j THEN at %d lies %s', (values, share, expected) => {
    const before = [...values];
    expect(percentile(values, share)).toBe(expected);
    expect(values).toEqual(before);
  });
});

describe('reportFigures', () => {
  test('GIVEN figures THEN a line each, values under each other, shares as percentages', () => {
    expect(
      reportFigures(summarise(BY_HAND, [asked('closest', 3), asked('none', 9)]), null).split('\n'),
    ).toEqual([
      'questions                                   5',
      'right passage first                         50.0 %',
      'among the first three                       75.0 %',
      'mean reciprocal rank, first ten             0.63',
      'right passage and sentence                  25.0 %',
      'right passage, of what it called an answer  66.7 %',
      'answerable answered (coverage)              75.0 %',
      'unanswerable answered (risk)                0.0 %',
      'answerable questions                        answer 75.0 %, closest 25.0 %, none 0.0 %',
      'questions that nothing answers              answer 0.0 %, closest 0.0 %, none 100.0 %',
      'questions about something else              answer 0.0 %, closest 50.0 %, none 50.0 %',
      'milliseconds a question, p50 / p99          30.00 / 50.00',
    ]);
  });

  test('GIVEN nothing to divide by THEN a dash, never NaN or null', () => {
    const report = reportFigures(summarise([], null), null);
    expect(report).not.toMatch(/NaN|null|undefined/);
    expect(report).toMatch(/^right passage first +–$/m);
    expect(report).toMatch(/^questions about something else +–$/m);
  });

  test('GIVEN peers THEN each has a line of its own', () => {
    const report = reportFigures(summarise(BY_HAND, null), { lunr: { hitAt1: 0.5, hitAt3: 1 } });
    expect(report.split('\n').at(-1)).toMatch(/^lunr: first \/ first three +50\.0 % \/ 100\.0 %$/);
  });
});
