import { expect, test } from 'vitest';
import { wordingOf } from '../../../src/answers/asked/Wording.ts';
import { groupAlike } from '../../../src/request/unanswered/groupAlike.ts';
import { fc } from '../../support/generated/fc.ts';

const words = (question: string) => wordingOf(question, null);
const row = (question: string, day: string, times = 1, ended: 'none' | 'closest' | 'wrong' = 'none') => ({
  server: '1',
  film: 'ab12',
  question,
  ended,
  day,
  times,
});

test('GIVEN questions in other words and on other days THEN like goes to like, the most asked first', async () => {
  const groups = await groupAlike(
    [
      row('who made the music', '2026-11-02', 2),
      row('who made the music', '2026-11-05', 1, 'wrong'),
      row('who made this music', '2026-11-06'),
      row('is the sea real', '2026-11-07', 3, 'closest'),
      { ...row('who made the music', '2026-11-07'), film: '' },
    ],
    words,
  );
  expect(groups).toMatchObject([
    {
      film: 'ab12',
      question: 'who made this music',
      questions: ['who made the music', 'who made this music'],
      times: 4,
      ended: { none: 3, closest: 0, wrong: 1 },
    },
    { question: 'is the sea real', times: 3, ended: { none: 0, closest: 3, wrong: 0 } },
    { film: '', question: 'who made the music', times: 1 },
  ]);
  expect(new Set(groups.map(({ code }) => code)).size).toBe(3);
});

test('GIVEN the same rows in any order THEN the same groups come of them, and none is lost', async () => {
  const any = fc.record({
    server: fc.constant('1'),
    film: fc.constantFrom('', 'ab12', 'cd34'),
    question: fc.constantFrom(
      'who is ill',
      'is he ill',
      'is she ill',
      'is it an ill wind',
      'what of the wind',
      '…',
    ),
    ended: fc.constantFrom('none', 'closest', 'wrong'),
    day: fc.constantFrom('2026-11-01', '2026-11-02'),
    times: fc.integer({ min: 1, max: 9 }),
  });
  const rows = fc.array(any, { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      rows.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      async ([list, other]) => {
        const groups = await groupAlike(list, words);
        expect(await groupAlike(other, words)).toEqual(groups);
        const sum = (all: readonly { readonly times: number }[]) =>
          all.reduce((whole, { times }) => whole + times, 0);
        expect(sum(groups)).toBe(sum(list));
      },
    ),
  );
});
