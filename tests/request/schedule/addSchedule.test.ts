import { expect, test } from 'vitest';
import { NO_CLUBS } from '../../../src/club/Clubs.ts';
import type { Kept, Schedule } from '../../../src/club/Records.ts';
import { addSchedule } from '../../../src/request/schedule/addSchedule.ts';
import { twoFilms } from '../../support/libraries.ts';
import { inputOf, servicesOf } from '../../support/requests.ts';

test('GIVEN two that are given one name at the same moment THEN the second one gets another, and is kept as well', async () => {
  const asked: Kept<Schedule>[] = [];
  const { schedules } = NO_CLUBS.records;
  const records = {
    ...NO_CLUBS.records,
    schedules: {
      ...schedules,
      add: async (kept: Kept<Schedule>) => {
        asked.push(kept);
        return asked.length === 1 ? ('there' as const) : ('added' as const);
      },
    },
  };
  const drawn = [0.1, 0.2].values();
  const services = servicesOf(await twoFilms(), {
    clubs: { ...NO_CLUBS, take: async () => true, records },
    random: () => drawn.next().value ?? 0,
  });
  const options = { what: 'quote', time: '20:00', days: null, zone: null, theme: null, film: null } as const;
  await addSchedule({ ...inputOf(), options }, services);
  expect(asked.map(({ value }) => value.time)).toEqual(['20:00', '20:00']);
  expect(new Set(asked.map(({ name }) => name)).size).toBe(2);
});
