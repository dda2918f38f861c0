import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/messages/languages/phrasesFor.ts';
import { EVERY_DAY, sayDays, weekdayName } from '../../../src/messages/schedule/weekdays.ts';
import { readDays } from '../../../src/request/schedule/readDays.ts';
import { anyLanguage } from '../../support/generated/anyLanguage.ts';
import { fc } from '../../support/generated/fc.ts';

const anyDays = fc
  .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 })
  .map((days) => days.sort((a, b) => a - b));

test.each([
  ['en', 'Fri', [5]],
  ['en', 'Mon Wed', [1, 3]],
  ['en', 'mon,wed; fri', [1, 3, 5]],
  ['en', 'Mondays and Thursdays', [1, 4]],
  ['en', 'every Tuesday', [2]],
  ['en', 'daily', EVERY_DAY],
  ['en', 'Every day', EVERY_DAY],
  ['en', 'weekdays', [1, 2, 3, 4, 5]],
  ['en', 'weekends + Wed', [0, 3, 6]],
  ['en', 'Mon-Fri', [1, 2, 3, 4, 5]],
  ['en', 'mon – thu', [1, 2, 3, 4]],
  ['en', 'Fri to Mon', [0, 1, 5, 6]],
  ['en', 'Monday through Friday', [1, 2, 3, 4, 5]],
  ['en', 'each day', EVERY_DAY],
  ['en', 'Sat. & Sun.', [0, 6]],
  ['de', 'Mo Do', [1, 4]],
  ['de', 'montags und freitags', [1, 5]],
  ['de', 'di-do', [2, 3, 4]],
  ['de', 'Di', [2]],
  ['de', 'täglich', EVERY_DAY],
  ['de', 'am Wochenende', [0, 6]],
  ['de', 'jeden Mittwoch', [3]],
  ['fr', 'di', [0]],
  ['fr', 'lundi et jeudi', [1, 4]],
  ['fr', 'tous les jours', EVERY_DAY],
  ['fr', 'le week-end', [0, 6]],
  ['fr', 'du lundi au vendredi', [1, 2, 3, 4, 5]],
  ['es', 'lun mié vie', [1, 3, 5]],
  ['es', 'los sábados', [6]],
  ['es', 'todos los días', EVERY_DAY],
  ['es', 'fin de semana', [0, 6]],
  ['pt-BR', 'segunda-feira e quinta-feira', [1, 4]],
  ['pt-BR', 'seg a sex', [1, 2, 3, 4, 5]],
  ['pt-BR', 'aos domingos', [0]],
  ['pt-BR', 'toda sexta', [5]],
  ['pt-BR', 'diariamente', EVERY_DAY],
  ['es', 'lunes hasta jueves', [1, 2, 3, 4]],
  ['pt-BR', 'fins de semana', [0, 6]],
  ['ja', '月木', [1, 4]],
  ['ja', '月曜日と金曜', [1, 5]],
  ['ja', '土日', [0, 6]],
  ['ja', '毎日', EVERY_DAY],
  ['ja', '月〜金', [1, 2, 3, 4, 5]],
  ['ja', '週末', [0, 6]],
  ['en', 'Freitag', [5]],
  ['en', '土', [6]],
])('GIVEN in %s “%s” THEN these days are meant', (tag, typed, days) => {
  expect(readDays(typed, tag)).toEqual(days);
});

test.each([
  '',
  ' ',
  'never',
  'x',
  'Mon-',
  '-Fri',
  'Mon to',
  'moon',
  '7',
  '5',
  'mon--fri',
  'fri 13',
  's',
  '日曜大工',
])('GIVEN “%s” THEN it is no days', (typed) => {
  expect(readDays(typed, 'en')).toBeNull();
});

describe.each(LANGUAGES.map((phrases) => [phrases.tag, phrases] as const))('in %s', (tag, phrases) => {
  test('GIVEN any days as the bot itself says them THEN they are read', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        expect(readDays(sayDays(days, phrases), tag)).toEqual(days);
      }),
    );
  });

  test('GIVEN names of days, short or long, in any order, capitals and marks between them THEN they are read', () => {
    const length = fc.constantFrom('long' as const, 'short' as const);
    const between = fc.constantFrom(' ', ', ', '; ', ' + ', '、', '  ');
    const change = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
    );
    fc.assert(
      fc.property(anyDays, length, between, change, fc.boolean(), (days, long, mark, as, isTurned) => {
        const ordered = isTurned ? days.toReversed() : days;
        const typed = as(ordered.map((day) => weekdayName(day, tag, long)).join(mark));
        expect(readDays(typed, tag)).toEqual(days);
      }),
    );
  });
});

test('GIVEN anything else that strangers type THEN it is days in order, each once, or nothing', () => {
  const words = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('mon', 'bis', '-', 'to', '月', '曜日', 'daily', 'weekend', 'fri', '毎', 'feira'),
    ),
  );
  fc.assert(
    fc.property(
      words.map((list) => list.join(' ')),
      anyLanguage,
      (typed, { tag }) => {
        const days = readDays(typed, tag);
        if (days === null) return;
        expect(days).toEqual(EVERY_DAY.filter((day) => days.includes(day)));
        expect(days.length).toBeGreaterThan(0);
      },
    ),
  );
});
