import { expect, test } from 'vitest';
import { nextMoments } from '../../src/club/nextMoments.ts';
import { fc } from '../support/generated/fc.ts';

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

const anyTimes = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
});
const anyMoment = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });

test('GIVEN any days, time and zone THEN each of these days there has one moment, at that time or where clocks jump over it', () => {
  fc.assert(
    fc.property(anyTimes, anyMoment, (times, after) => {
      const moments = nextMoments(times, after, 14);
      expect(moments).toHaveLength(14);
      const days = moments.map((moment) => localOf(moment, times.zone).date);
      expect(new Set(days).size).toBe(14);
      let last = after.getTime();
      for (const moment of moments) {
        expect(moment.getTime()).toBeGreaterThan(last);
        last = moment.getTime();
        const local = localOf(moment, times.zone);
        expect(times.days).toContain(local.day);
        if (local.time !== times.time) expect(isAtJump(moment, times.zone)).toBe(true);
      }
    }),
  );
});

test('GIVEN a moment itself THEN the next one comes after it', () => {
  fc.assert(
    fc.property(anyTimes, anyMoment, (times, after) => {
      const [first, second] = nextMoments(times, after, 2);
      if (first === undefined || second === undefined) expect.fail('two moments');
      expect(nextMoments(times, first, 1)).toEqual([second]);
      expect(nextMoments(times, new Date(first.getTime() - 1), 1)).toEqual([first]);
    }),
  );
});

test.each([
  [
    'put forward over the time',
    'Europe/Berlin',
    '02:30',
    '2026-03-28T12:00Z',
    '2026-03-29T01:00Z',
    '2026-03-30T00:30Z',
  ],
  [
    'put forward over the time',
    'Europe/Berlin',
    '02:00',
    '2026-03-28T12:00Z',
    '2026-03-29T01:00Z',
    '2026-03-30T00:00Z',
  ],
  [
    'put forward over the time',
    'America/New_York',
    '02:30',
    '2026-03-07T12:00Z',
    '2026-03-08T07:00Z',
    '2026-03-09T06:30Z',
  ],
  [
    'put forward over the time',
    'Australia/Lord_Howe',
    '02:15',
    '2026-10-03T12:00Z',
    '2026-10-03T15:30Z',
    '2026-10-04T15:15Z',
  ],
  [
    'put back over the time',
    'Europe/Berlin',
    '02:30',
    '2026-10-24T12:00Z',
    '2026-10-25T00:30Z',
    '2026-10-26T01:30Z',
  ],
  [
    'put back over the time',
    'Europe/Berlin',
    '02:00',
    '2026-10-24T12:00Z',
    '2026-10-25T00:00Z',
    '2026-10-26T01:00Z',
  ],
  [
    'put back over the time',
    'America/New_York',
    '01:30',
    '2026-10-31T12:00Z',
    '2026-11-01T05:30Z',
    '2026-11-02T06:30Z',
  ],
  [
    'put back over the time',
    'Australia/Lord_Howe',
    '01:45',
    '2026-04-04T12:00Z',
    '2026-04-04T14:45Z',
    '2026-04-05T15:15Z',
  ],
])('GIVEN clocks that are %s, in %s at %s THEN it comes once', (_, zone, time, after, ...expected) => {
  const moments = nextMoments({ days: EVERY_DAY, time, zone }, new Date(after), 2);
  expect(moments).toEqual(expected.map((moment) => new Date(moment)));
});

test('GIVEN a zone that this machine does not know THEN there is no moment', () => {
  expect(nextMoments({ days: [1], time: '20:00', zone: 'Mars/Olympus' }, new Date(), 3)).toEqual([]);
});

function localOf(moment: Date, zone: string) {
  const parts = new Map<string, string>(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const date = ['year', 'month', 'day'].map((part) => parts.get(part)).join('-');
  return {
    date,
    day: new Date(`${date}T00:00Z`).getUTCDay(),
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}

/** Whether clocks are put forward at a moment. */
function isAtJump(moment: Date, zone: string): boolean {
  const minute = (date: Date): number => {
    const [hour = 0, minutes = 0] = localOf(date, zone).time.split(':').map(Number);
    return hour * 60 + minutes;
  };
  return (minute(moment) - minute(new Date(moment.getTime() - 60_000)) + 1_440) % 1_440 > 1;
}
