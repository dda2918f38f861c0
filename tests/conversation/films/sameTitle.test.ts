import { expect, test } from 'vitest';
import { sameTitle } from '../../../src/conversation/films/sameTitle.ts';

test.each([
  ["Sailor's End", 'Sailor’s End'],
  ["Sailor's End", 'Sailor´s End'],
  ["Sailor's End", 'sailors end'],
  ['Amélie', 'Amelie'],
  ['Amélie', 'AMÉLIE'],
  ['Rope & Anchor', 'Rope and Anchor'],
  ['Rope + Anchor', 'Rope & Anchor'],
  ['Tide-Man', 'Tide Man'],
  ['Tide-Man', 'Tideman'],
  ['X-Ray', 'xray'],
  ['Face/Off', 'face off'],
  ['W.R.E.C.K.', 'WRECK'],
  ['Mother!', 'mother'],
  ['Rocky Pier II', 'Rocky Pier 2'],
  ['Rocky Pier II', 'rocky pier two'],
  ['Rocky Pier II', 'Rocky Pier: Part Two'],
  ['Rocky Pier II', 'Rocky Pier Part II'],
  ['Rocky Pier V', 'Rocky Pier 5'],
  ['Seven', '7'],
  ['Malcolm X', 'malcolm x'],
  ['灯台の光', '灯台の光'],
  ['???', '???'],
])('GIVEN %j and %j THEN they are one title', (one, other) => {
  expect(sameTitle(one, other)).toBe(true);
  expect(sameTitle(other, one)).toBe(true);
});

test.each([
  ['Rocky Pier', 'Rocky Pier 2'],
  ['Rocky Pier II', 'Rocky Pier III'],
  ['Rocky Pier 2', 'Rocky Pier 12'],
  ['Part Two', '2 Parts'],
  ['Heat', 'The Heat'],
  ['Heat', 'Heart'],
  ['Her', 'Hers'],
  ['Up', 'Us'],
  ['Rope', 'Rope & Anchor'],
  ['Rope & Anchor', 'Rope or Anchor'],
  ['灯台の光', '灯台の影'],
  ['???', '!!!'],
  ['???', ''],
  ['Heat', ''],
])('GIVEN %j and %j THEN they are two', (one, other) => {
  expect(sameTitle(one, other)).toBe(false);
  expect(sameTitle(other, one)).toBe(false);
});
