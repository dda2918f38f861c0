import { expect, test } from 'vitest';
import { PAUSED_AT, type Schedule } from '../../../src/club/Records.ts';
import { LANGUAGES } from '../../../src/messages/languages/phrasesFor.ts';
import { MOST_SCHEDULES, schedulesReply } from '../../../src/messages/schedule/schedulesReply.ts';
import type { ShownSchedule } from '../../../src/messages/schedule/scheduleTexts.ts';
import { anyLanguage } from '../../support/generated/anyLanguage.ts';
import { fc } from '../../support/generated/fc.ts';
import { hostileText } from '../../support/generated/hostileText.ts';
import { twoFilms } from '../../support/libraries.ts';
import { buttonsOf, expectWithinLimits, textOf } from '../../support/messages.ts';

const [film] = (await twoFilms()).films;
const NOW = new Date('2026-11-27T12:00Z');

const anySchedule = (film: string): fc.Arbitrary<Schedule> =>
  fc.record({
    what: fc.constantFrom('quote', 'summary', 'question'),
    film: fc.option(fc.constant(film)),
    theme: fc.option(hostileText(100)),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    time: fc.constantFrom('20:00', '00:00', '08:30'),
    zone: fc.constantFrom('UTC', 'America/Argentina/ComodRivadavia', 'America/North_Dakota/New_Salem'),
    refused: fc.integer({ min: 0, max: PAUSED_AT }),
    parent: fc.constant(null),
    locale: fc.constant(null),
  });

function keptAt(at: number, value: Schedule, hasNothing = false): ShownSchedule {
  const name = `176420160000${1_000 + at}`;
  return { server: '197038439483310086', channel: '1575706082007842816', name, value, hasNothing };
}

test('GIVEN any ten schedules, in any language THEN the list is within Discord’s limits, with every button', () => {
  fc.assert(
    fc.property(
      fc.array(anySchedule('odd'), { maxLength: MOST_SCHEDULES, minLength: 1 }),
      hostileText(300),
      anyLanguage,
      (values, title, phrases) => {
        if (film === undefined) expect.fail('a film');
        const reviews = [{ ...film.review, id: 'odd', title: title.trim() || 'odd', year: 2_019 }];
        const kept = values.map((value, at) => keptAt(at, value));
        const news = { says: phrases.scheduleResumed, changed: kept[0]?.name ?? null };
        const { message } = schedulesReply(kept, news, reviews, NOW, phrases);
        expectWithinLimits(message);
        const paused = values.filter(({ refused }) => refused === PAUSED_AT).length;
        expect(buttonsOf(message)).toHaveLength(2 * values.length);
        const dates = textOf(message).match(/<t:\d+:F>/g) ?? [];
        const isFirstPaused = values[0]?.refused === PAUSED_AT;
        expect(dates).toHaveLength(values.length - paused + (isFirstPaused ? 0 : 2));
      },
    ),
  );
});

test.each(LANGUAGES.map((phrases) => [phrases.tag, phrases] as const))(
  'GIVEN the longest of ten, in %s THEN they fit all the same',
  (_, phrases) => {
    if (film === undefined) expect.fail('a film');
    const longest: Schedule = {
      what: 'quote',
      film: 'odd',
      theme: '*'.repeat(100),
      days: [0, 1, 2, 3, 4, 5],
      time: '20:00',
      zone: 'America/North_Dakota/New_Salem',
      refused: 0,
      parent: null,
      locale: null,
    };
    const reviews = [{ ...film.review, id: 'odd', title: '_'.repeat(300), year: 2_019 }];
    for (const [refused, film, hasNothing] of [
      [0, 'odd', false],
      [PAUSED_AT, 'odd', false],
      [0, 'gone', false],
      [0, 'odd', true],
    ] as const) {
      const kept = Array.from({ length: MOST_SCHEDULES }, (_, at) =>
        keptAt(at, { ...longest, refused, film }, hasNothing),
      );
      const news = { says: phrases.scheduleResumed, changed: kept[0]?.name ?? null };
      expectWithinLimits(schedulesReply(kept, news, reviews, NOW, phrases).message);
    }
  },
);

test('GIVEN nothing that is posted THEN it says how to add something, in any language', () => {
  fc.assert(
    fc.property(anyLanguage, (phrases) => {
      const { message } = schedulesReply([], { says: null, changed: null }, [], NOW, phrases);
      expectWithinLimits(message);
      expect(textOf(message)).toBe(phrases.noSchedules);
    }),
  );
});
