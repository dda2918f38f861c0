import { afterEach, expect, test, vi } from 'vitest';
import { NO_CLUBS } from '../../src/club/Clubs.ts';
import { forgetDaily } from '../../src/club/forgetDaily.ts';
import { createLog } from '../../src/shared/createLog.ts';

afterEach(() => void vi.useRealTimers());

const log = createLog('silent');

test('GIVEN a bot that runs for days THEN it forgets at the start and once a day, until it is told to stop', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z') });
  const days: string[] = [];
  const tally = { ...NO_CLUBS.tally, forgetBefore: async (day: string) => void days.push(day) };
  const stop = new AbortController();
  await forgetDaily({ tally }, log, stop.signal);
  expect(days).toEqual(['2026-11-01']);
  await vi.advanceTimersByTimeAsync(2 * 24 * 60 * 60_000);
  expect(days).toEqual(['2026-11-01', '2026-11-02', '2026-11-03']);
  stop.abort();
  await vi.advanceTimersByTimeAsync(24 * 60 * 60_000);
  expect(days).toHaveLength(3);
});

test('GIVEN a store that is away THEN it is tried again the next day', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z') });
  let tries = 0;
  const tally = {
    ...NO_CLUBS.tally,
    forgetBefore: async () => {
      tries += 1;
      throw new Error('away');
    },
  };
  const stop = new AbortController();
  await forgetDaily({ tally }, log, stop.signal);
  await vi.advanceTimersByTimeAsync(24 * 60 * 60_000);
  stop.abort();
  expect(tries).toBe(2);
});
