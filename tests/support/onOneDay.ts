import { afterAll, beforeAll, vi } from 'vitest';

/** A Wednesday, in a week in which no zone that tests name changes its clocks. */
const NOON = new Date('2026-11-25T12:00Z');

/**
 * Lets the tests of a file run at noon of one day, whenever they do: no day ends and no clocks change meanwhile. Time goes
 * on. It has to be called before all else that a file does before its tests.
 */
export function onOneDay(): void {
  beforeAll(() => void vi.useFakeTimers({ now: NOON, toFake: ['Date'], shouldAdvanceTime: true }));
  afterAll(() => void vi.useRealTimers());
}
