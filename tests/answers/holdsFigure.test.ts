import { expect, test } from 'vitest';
import { holdsFigure } from '../../src/answers/questions/holdsFigure.ts';

test.each([
  ['It runs for 112 minutes.', true],
  ['All of nineteen minutes.', true],
  ['Part II is longer.', true],
  ['It stays in the mind long after the credits.', false],
  ['One of those who stay.', false],
  ['', false],
])('GIVEN “%s” THEN that it holds a figure is %s', (text, holds) => {
  expect(holdsFigure(text)).toBe(holds);
});
