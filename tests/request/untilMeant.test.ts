import { describe, expect, test } from 'vitest';
import { NO_CLUBS } from '../../src/club/Clubs.ts';
import { firstMomentOf } from '../../src/club/firstMomentOf.ts';
import type { PlannedEvent } from '../../src/club/PlannedEvent.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import type { Errands } from '../../src/request/club/Errands.ts';
import { untilMeant, untilOffers } from '../../src/request/club/untilMeant.ts';
import { readDay } from '../../src/request/schedule/readDay.ts';
import { UserError } from '../../src/request/UserError.ts';
import { fc } from '../support/generated/fc.ts';
import { hostileText } from '../support/generated/hostileText.ts';

const SERVER = { server: '197038439483310086', locale: null };
const HOUR = 3_600_000;

/** A server that has planned this. */
function planning(events: readonly PlannedEvent[]) {
  const refuse = async () => expect.fail('nothing is to be sent');
  const errands: Errands = { events: async () => events, standing: refuse, send: refuse, openThread: refuse };
  return { errands, clubs: NO_CLUBS };
}

const event = (changes: Partial<PlannedEvent>): PlannedEvent => ({
  id: '1',
  name: 'Film night',
  startsAt: Date.now() + HOUR,
  endsAt: null,
  state: 'planned',
  isRecurring: false,
  ...changes,
});

test('GIVEN events of any name THEN each is offered within Discord’s limits, and what is offered is understood', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText(100), { maxLength: 30 }), async (names) => {
      const services = planning(names.map((name, number) => event({ id: `${number}`, name })));
      const offers = await untilOffers('', SERVER, services, PHRASES);
      expect(offers).toHaveLength(Math.min(names.length, 25));
      for (const { name, value } of offers) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(100);
        expect((await untilMeant(value, SERVER, services)).event).not.toBeNull();
      }
    }),
  );
});

test('GIVEN any text THEN it is a moment, or a line that says why it is none', async () => {
  const services = planning([event({})]);
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostileText(200), fc.constantFrom(' film NIGHT', '=1')), async (typed) => {
      const meant = await untilMeant(typed, SERVER, services).catch((error: unknown) => error);
      if (meant instanceof UserError) return;
      const event = { id: '1', name: 'Film night', state: 'planned', hasEnd: false };
      expect(meant).toEqual({ moment: expect.stringMatching(/^\d{4}-.*Z$/), event });
    }),
  );
});

describe('GIVEN an event', () => {
  const endOf = async (changes: Partial<PlannedEvent>): Promise<number> =>
    Date.parse((await untilMeant('=1', SERVER, planning([event(changes)]))).moment);

  test('that goes on beyond the end that was planned THEN it is taken to go on for four hours from now', async () => {
    const before = Date.now();
    const end = await endOf({ startsAt: before - 5 * HOUR, endsAt: before - HOUR });
    expect(end).toBeGreaterThanOrEqual(before + 4 * HOUR);
    expect(end).toBeLessThanOrEqual(Date.now() + 4 * HOUR);
  });

  test('that has begun and has no end THEN likewise', async () => {
    const before = Date.now();
    const end = await endOf({ startsAt: before - HOUR, endsAt: null });
    expect(end).toBeGreaterThanOrEqual(before + 4 * HOUR);
  });

  test('that ends later THEN it is until then', async () => {
    const endsAt = Date.now() + 9 * HOUR;
    expect(await endOf({ endsAt })).toBe(endsAt);
  });
});

test('GIVEN no token or no server THEN a day is still understood, and nothing is offered', async () => {
  const none = { errands: null, clubs: NO_CLUBS };
  expect(await untilOffers('', SERVER, none, PHRASES)).toEqual([]);
  expect(await untilOffers('', { ...SERVER, server: null }, planning([event({})]), PHRASES)).toEqual([]);
  expect(await untilMeant(' 2999-01-31 ', SERVER, none)).toEqual({
    moment: '2999-01-31T00:00:00.000Z',
    event: null,
  });
  await expect(untilMeant('Film night', SERVER, none)).rejects.toThrow(PHRASES.noDay('Film night'));
});

test('GIVEN a day that has begun THEN it says so, for spoilers would be open at once', async () => {
  const none = { errands: null, clubs: NO_CLUBS };
  const today = new Date().toISOString().slice(0, 10);
  for (const day of ['2020-01-31', today])
    await expect(untilMeant(day, SERVER, none)).rejects.toThrow(PHRASES.dayBegun(day));
});

test.each([
  ['2027-01-31', null],
  ['2027-1-31', null],
  ['2027/1/31', 'en-US'],
  ['2027年1月31日', 'ja'],
  ['２０２７年１月３１日', 'ja'],
  ['31.1.2027', 'en-US'],
  [' 31. 01. 2027 ', 'de'],
  ['31/01/2027', 'pt-BR'],
  ['31/1/2027', null],
  ['31-1-2027', 'en-GB'],
  ['1/31/2027', 'en-US'],
])('GIVEN “%s” where Discord speaks %s THEN it is the 31st of January', (typed, locale) => {
  expect(readDay(typed, locale)).toBe('2027-01-31');
});

test('GIVEN what is not written as a day, or as one that no calendar has, THEN it is none', async () => {
  for (const typed of ['31.1.', '31.1.27', '1/2/3', '2027-01', '20270131', '2027-01-2027', 'soon', ''])
    expect(readDay(typed, 'de')).toBeNull();
  const none = { errands: null, clubs: NO_CLUBS };
  await expect(untilMeant('31/12/2999', { ...SERVER, locale: 'en-US' }, none)).rejects.toThrow(
    PHRASES.noDay('31/12/2999'),
  );
  const [offer] = await untilOffers('31.12.2999', SERVER, none, PHRASES);
  expect(offer?.value).toBe('2999-12-31');
});

test('GIVEN a day in any zone THEN it begins when the zone says so', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  for (const zone of zones) {
    const shown = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone });
    for (const day of ['2027-01-31', '2027-03-28', '2028-02-29', '2027-10-31']) {
      const moment = firstMomentOf(day, zone)?.getTime() ?? 0;
      expect([shown.format(moment - 1), shown.format(moment)]).not.toEqual([day, day]);
      expect(shown.format(moment)).toBe(day);
    }
  }
  expect(firstMomentOf('2027-01-31', 'Europe/Berlin')?.toISOString()).toBe('2027-01-30T23:00:00.000Z');
  expect(firstMomentOf('2027-01-31', 'Pacific/Kiritimati')?.toISOString()).toBe('2027-01-30T10:00:00.000Z');
  for (const none of ['2027-02-31', '2027-1-31', 'soon', '']) expect(firstMomentOf(none, 'UTC')).toBeNull();
});
