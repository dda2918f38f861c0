import { expect, test } from 'vitest';
import { talkQuestions } from '../../../src/answers/evening/talkQuestions.ts';
import { linesToShare } from '../../../src/answers/lines/drawLine.ts';
import type { ClubSettings } from '../../../src/club/ClubSettings.ts';
import { DEFAULT_SETTINGS } from '../../../src/club/ClubSettings.ts';
import { NO_CLUBS } from '../../../src/club/Clubs.ts';
import { nextMoments } from '../../../src/club/nextMoments.ts';
import type { Kept, Schedule } from '../../../src/club/Records.ts';
import { GERMAN } from '../../../src/messages/languages/german.ts';
import { hasPosts, postFor } from '../../../src/request/schedule/postFor.ts';
import { turnNumber } from '../../../src/request/schedule/turnNumber.ts';
import { fc } from '../../support/generated/fc.ts';
import { twoFilms } from '../../support/libraries.ts';
import { buttonsOf, expectWithinLimits, PUBLIC, textOf, textsOf } from '../../support/messages.ts';
import { servicesOf } from '../../support/requests.ts';

const films = await twoFilms();
const [io, lanternfish] = films.films;
const AFTER = new Date('2026-03-01T12:00Z');
const SCHEDULE: Schedule = {
  what: 'quote',
  film: null,
  theme: null,
  days: [1, 3, 6],
  time: '20:00',
  zone: 'Europe/Berlin',
  refused: 0,
  parent: null,
  locale: null,
};

function kept(changes: Partial<Schedule> = {}, name = '1773144000000123'): Kept<Schedule> {
  const value = { ...SCHEDULE, ...changes };
  return { server: '197038439483310086', channel: '290926798999357250', name, value };
}

function servicesWith(settings: Partial<ClubSettings> = {}) {
  const clubs = { ...NO_CLUBS, at: () => ({ ...DEFAULT_SETTINGS, ...settings }) };
  return servicesOf(films, { clubs });
}

/** What is posted at so many moments, one after the other. */
function posts(schedule: Kept<Schedule>, count: number, services = servicesWith()): string[] {
  return nextMoments(schedule.value, AFTER, count).map((moment) => {
    const message = postFor(schedule, moment, services);
    if (message === null) expect.fail('nothing to post');
    expectWithinLimits(message);
    expect(message.flags).toBe(PUBLIC);
    return textOf(message);
  });
}

test('GIVEN quotes THEN each line comes once before one comes again, and another process brings the same', () => {
  const lines = linesToShare(films.films).length;
  const said = posts(kept(), 2 * lines);
  expect(new Set(said.slice(0, lines)).size).toBe(lines);
  expect(said.slice(lines)).toEqual(said.slice(0, lines));
  expect(posts(kept(), 9)).toEqual(said.slice(0, 9));
  expect(posts(kept({}, '1773144000000999'), 9)).not.toEqual(said.slice(0, 9));
});

test('GIVEN open spoilers THEN none is posted all the same: no line, no paragraph, no question', () => {
  const covered = films.films.flatMap(({ review }) => review.passages.filter(({ spoiler }) => spoiler));
  const services = servicesWith({ spoilers: 'open' });
  for (const what of ['quote', 'question'] as const) {
    const said = posts(kept({ what }), 200, services).join('\n');
    expect(covered.length).toBeGreaterThan(0);
    for (const { number, sentences, filmTitle } of covered) {
      for (const { plain } of sentences) expect(said).not.toContain(plain);
      expect(said).not.toContain(`${filmTitle} · ¶ ${number} of`);
    }
  }
});

test('GIVEN a theme THEN its quotes alone come', () => {
  const theme = io?.review.themes[0];
  if (theme === undefined) expect.fail('a theme');
  const numbers = posts(kept({ theme: theme.name }), 30).map((text) => /¶ (\d+)/.exec(text)?.[1]);
  expect(theme.paragraphs.length).toBeGreaterThan(0);
  for (const number of numbers) expect(theme.paragraphs).toContain(Number(number));
});

test('GIVEN questions THEN they come in the order of the review', () => {
  const count = io === undefined ? 0 : talkQuestions(io).length;
  const said = posts(kept({ what: 'question', film: io?.review.id ?? '' }), count + 1);
  const numbers = said.map((text) => Number(/(\d+) of/.exec(text)?.[1]) - 1);
  expect(count).toBeGreaterThan(2);
  for (const [at, number] of numbers.entries()) expect(number).toBe(((numbers[0] ?? 0) + at) % count);
});

test('GIVEN a film that shows THEN what is posted is of it; one that is named goes before', () => {
  const services = servicesWith({ films: [lanternfish?.review.id ?? ''] });
  for (const text of posts(kept(), 20, services)) expect(text).toContain('The Lanternfish');
  for (const text of posts(kept({ film: io?.review.id ?? '' }), 20, services))
    expect(text).toContain('IO (2019)');
});

test('GIVEN the line that was drawn there last THEN another one comes', () => {
  const services = servicesWith();
  const [moment = AFTER] = nextMoments(SCHEDULE, AFTER, 1);
  const first = postFor(kept(), moment, services);
  const second = postFor(kept(), moment, services);
  expect(first).not.toBeNull();
  expect(second && textsOf(second)).not.toEqual(first && textsOf(first));
});

test('GIVEN a film or a theme that is gone, or no summary THEN there is nothing to post', () => {
  const services = servicesWith();
  for (const changes of [{ film: 'gone' }, { theme: 'no such theme' }]) {
    expect(postFor(kept(changes), AFTER, services)).toBeNull();
    expect(hasPosts(kept(changes).value, services)).toBe(false);
  }
});

test('GIVEN a server with a language THEN it is spoken; without one that of the server', () => {
  const label = (message: ReturnType<typeof postFor>) => message && buttonsOf(message)[0]?.label;
  expect(label(postFor(kept(), AFTER, servicesWith({ language: 'de' })))).toBe(GERMAN.showParagraph);
  expect(label(postFor(kept({ locale: 'de' }), AFTER, servicesWith()))).toBe(GERMAN.showParagraph);
  expect(label(postFor(kept({ locale: 'de' }), AFTER, servicesWith({ answers: 'private' })))).toBe(
    GERMAN.showParagraph,
  );
});

test('GIVEN any days THEN turns are counted one by one', () => {
  const anyDays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
  const zones = fc.constantFrom('UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Europe/Berlin');
  fc.assert(
    fc.property(anyDays, zones, fc.constantFrom('00:00', '02:30', '23:59'), (days, zone, time) => {
      const times = { days, zone, time };
      const [first = 0, ...others] = nextMoments(times, AFTER, 60).map((moment) => turnNumber(times, moment));
      expect(others).toEqual(others.map((_, at) => first + at + 1));
    }),
  );
});
