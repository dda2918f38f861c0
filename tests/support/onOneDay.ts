import { afterAll, beforeAll, vi } from 'vitest';

/** A Wednesday, in a week in which no zone that tests name changes its clocks. */
const NOON = Date.parse('2026-11-25T12:00Z');

/**
 * Lets the tests of a file run at noon of one day, whenever they do: no day ends and no clocks change meanwhile. Time goes
 * on as ever. It has to be called before all else that a file does before its tests.
 */
export function onOneDay(): void {
  beforeAll(() => {
    const { now } = Date;
    const ahead = NOON - now();
    const moved = (): number => now() + ahead;
    const date = new Proxy(Date, {
      construct: (real, given) => Reflect.construct(real, given.length === 0 ? [moved()] : given),
      get: (real, name) => (name === 'now' ? moved : Reflect.get(real, name)),
    });
    vi.stubGlobal('Date', date);
  });
  afterAll(() => void vi.unstubAllGlobals());
}
