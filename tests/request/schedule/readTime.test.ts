import { expect, test } from 'vitest';
import { readTime } from '../../../src/request/schedule/readTime.ts';
import { fc } from '../../support/generated/fc.ts';

test.each([
  ['20:00', '20:00'],
  ['8:05', '08:05'],
  ['08.30', '08:30'],
  ['20h30', '20:30'],
  ['20h', '20:00'],
  ['20', '20:00'],
  ['8pm', '20:00'],
  ['8:15 PM', '20:15'],
  ['12 am', '00:00'],
  ['12 p.m.', '12:00'],
  ['20 Uhr', '20:00'],
  ['20:15 Uhr', '20:15'],
  ['２０：００', '20:00'],
  ['20時30分', '20:30'],
  ['20時', '20:00'],
  ['午後8時', '20:00'],
  ['午前 8時30分', '08:30'],
  ['午前0時', '00:00'],
  ['午後12:05', '12:05'],
  ['20 Uhr 30', '20:30'],
  ['0:00', '00:00'],
  ['noon', '12:00'],
  ['Midnight', '00:00'],
  ['Mitternacht', '00:00'],
  ['à minuit', '00:00'],
  ['al mediodía', '12:00'],
  ['Meia-noite', '00:00'],
  ['正午', '12:00'],
  ['午後8時半', '20:30'],
  ['at 8 pm', '20:00'],
  ['um 20 Uhr', '20:00'],
  ['a las 20:00', '20:00'],
  ['às 20h30', '20:30'],
])('GIVEN “%s” THEN it is %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test.each([
  '',
  '24:00',
  '20:60',
  '13 pm',
  '0 am',
  '午後13時',
  'at noon at noon',
  'at',
  '8:5',
  '2000',
  '-1:00',
  '20:00:00',
  '20:00 am',
])('GIVEN “%s” THEN it is no time', (typed) => {
  expect(readTime(typed)).toBeNull();
});

test('GIVEN anything that strangers type THEN it is a time of day, or nothing', () => {
  const near = fc
    .array(fc.constantFrom(...'0123456789:.h時分 ampuhr'.split('')))
    .map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (typed) => {
      expect(readTime(typed) ?? '00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
    }),
  );
});
