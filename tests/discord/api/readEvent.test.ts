import { GuildScheduledEventStatus } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { readEvent } from '../../../src/discord/api/readEvent.ts';

const SENT = {
  id: '1234567890123456789',
  name: 'Film night',
  scheduled_start_time: '2026-12-01T19:00:00+00:00',
  scheduled_end_time: null,
  status: GuildScheduledEventStatus.Scheduled,
  recurrence_rule: null,
};

test.each([
  ['once', null, false],
  ['every week', { start: SENT.scheduled_start_time, frequency: 2, interval: 1 }, true],
])('GIVEN an event that comes %s THEN that is known of it', (_, rule, isRecurring) => {
  expect(readEvent({ ...SENT, recurrence_rule: rule })).toEqual({
    id: SENT.id,
    name: 'Film night',
    startsAt: Date.parse('2026-12-01T19:00:00Z'),
    endsAt: null,
    state: 'planned',
    isRecurring,
  });
});

test.each([
  ['of another state', { ...SENT, status: 9 }],
  ['without a beginning', { ...SENT, scheduled_start_time: 'soon' }],
  ['that is none', 'Film night'],
])('GIVEN something %s THEN it is no event', (_, sent) => {
  expect(readEvent(sent)).toBeNull();
});
