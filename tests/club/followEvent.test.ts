import { describe, expect, test } from 'vitest';
import type { ClubSettings } from '../../src/club/ClubSettings.ts';
import { SETTING_SHAPES } from '../../src/club/ClubSettings.ts';
import { followEvent } from '../../src/club/followEvent.ts';
import type { PlannedEvent } from '../../src/club/PlannedEvent.ts';
import { fc } from '../support/generated/fc.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-12-01T18:00:00Z');
const ID = '1234567890123456789';

type State = 'planned' | 'begun' | 'calledOff';

const at = (hours: number): string => new Date(NOW + hours * HOUR).toISOString();
const covered = (hours: number, state: State = 'planned') => ({ until: at(hours), event: { id: ID, state } });
const event = (changes: Partial<PlannedEvent>): PlannedEvent => ({
  id: ID,
  name: 'Film night',
  startsAt: NOW + HOUR,
  endsAt: NOW + 4 * HOUR,
  state: 'planned',
  isRecurring: false,
  ...changes,
});
const isOpen = (spoilers: ClubSettings['spoilers'], now: number): boolean =>
  spoilers === 'open' || (typeof spoilers === 'object' && Date.parse(spoilers.until) <= now);

describe('GIVEN spoilers that are covered until an event ends', () => {
  test.each([
    ['it is moved', covered(4), event({ endsAt: NOW + 7 * HOUR }), covered(7)],
    [
      'it is moved, and has no end',
      covered(4),
      event({ startsAt: NOW + 2 * HOUR, endsAt: null }),
      covered(6),
    ],
    ['it begins', covered(4), event({ state: 'begun' }), covered(4, 'begun')],
    [
      'it begins late, and has no end',
      covered(3),
      event({ state: 'begun', startsAt: NOW - HOUR, endsAt: null }),
      covered(4, 'begun'),
    ],
    [
      'it goes on, and its end is moved',
      covered(4, 'begun'),
      event({ state: 'begun', endsAt: NOW + 5 * HOUR }),
      covered(5, 'begun'),
    ],
    [
      'it goes on, and has no end',
      covered(3, 'begun'),
      event({ state: 'begun', endsAt: null }),
      covered(3, 'begun'),
    ],
    [
      'it goes on after the end that was planned',
      covered(3, 'begun'),
      event({ state: 'begun', endsAt: NOW - HOUR }),
      covered(3, 'begun'),
    ],
    ['it ends early', covered(4, 'begun'), event({ state: 'over' }), { until: at(0) }],
    [
      'it comes again, and has ended',
      covered(2, 'begun'),
      event({ startsAt: NOW + 168 * HOUR, endsAt: null }),
      { until: at(0) },
    ],
    ['nothing is known of it any more while it goes on', covered(4, 'begun'), null, covered(4, 'begun')],
    [
      'its end has passed, and is moved after that',
      covered(-1, 'begun'),
      event({ state: 'begun' }),
      covered(-1, 'begun'),
    ],
    [
      'its end has passed before it began, and it is moved',
      covered(-1),
      event({ startsAt: NOW + 20 * HOUR, endsAt: NOW + 23 * HOUR }),
      covered(23),
    ],
    [
      'its end has passed before it began, and it begins',
      covered(-1),
      event({ state: 'begun', startsAt: NOW - 3 * HOUR, endsAt: NOW - HOUR }),
      covered(4, 'begun'),
    ],
    [
      'its end has passed, and nobody has said that it began',
      covered(-1),
      event({ startsAt: NOW - 3 * HOUR, endsAt: NOW - HOUR }),
      covered(-1),
    ],
    [
      'its end has passed, and it comes again',
      covered(-1),
      event({ isRecurring: true, startsAt: NOW + 168 * HOUR, endsAt: NOW + 171 * HOUR }),
      covered(-1),
    ],
    [
      'its end has passed, and it begins again',
      covered(-1),
      event({ isRecurring: true, state: 'begun' }),
      covered(-1),
    ],
    ['its end has passed, and nothing is known of it any more', covered(-1), null, covered(-1)],
  ] as const)('WHEN %s THEN they go by that', (_, before, now, after) => {
    expect(followEvent(before, now, NOW)).toEqual(after);
  });

  test.each([
    ['it is called off', covered(4), event({ state: 'calledOff' })],
    ['it is called off while it goes on', covered(4, 'begun'), event({ state: 'calledOff' })],
    ['it is none of those that are planned', covered(4), null],
  ] as const)('WHEN %s THEN they stay covered for good, until it is planned again', (_, before, now) => {
    const after = followEvent(before, now, NOW);
    expect(after).toMatchObject({ event: { id: ID, state: 'calledOff' } });
    expect(isOpen(after, NOW + 1_000 * 365 * 24 * HOUR)).toBe(false);
    expect(SETTING_SHAPES.spoilers.parse(after)).toEqual(after);
    expect(followEvent(after, event({}), NOW)).toEqual(covered(4));
    expect(followEvent(after, null, NOW)).toEqual(after);
  });

  test('WHEN anything becomes of it THEN nothing but its end uncovers them before the end that is planned', () => {
    const times = fc.integer({ min: -50, max: 500 }).map((hours) => NOW + hours * HOUR);
    const events = fc.record({
      id: fc.constant(ID),
      name: fc.constant('Film night'),
      startsAt: times,
      endsAt: fc.option(times),
      state: fc.constantFrom('planned', 'begun', 'calledOff'),
      isRecurring: fc.boolean(),
    } as const);
    fc.assert(
      fc.property(fc.array(fc.option(events), { minLength: 1 }), (news) => {
        let spoilers: ClubSettings['spoilers'] = covered(4);
        for (const one of news) {
          const wasBegun = spoilers.event?.state === 'begun';
          const after = followEvent(spoilers, one, NOW);
          // One that comes again has ended.
          if (wasBegun && one?.state === 'planned') return;
          expect(isOpen(after, NOW)).toBe(false);
          if (typeof after === 'string') return;
          spoilers = after;
        }
      }),
    );
  });
});

test('GIVEN spoilers that go by no event THEN nothing that becomes of one changes them', () => {
  for (const spoilers of ['open', 'covered', { until: at(4) }] as const)
    for (const one of [null, event({ state: 'over' }), event({ state: 'calledOff' })])
      expect(followEvent(spoilers, one, NOW)).toBe(spoilers);
});
