/** How many days what was counted is kept, today included. */
const DAYS_KEPT = 30;

const DAY = 24 * 60 * 60_000;

/** A day in UTC, such as `2026-11-27`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The first day whose counts are kept. */
export function firstDayKept(now: Date): string {
  return dayOf(new Date(now.getTime() - (DAYS_KEPT - 1) * DAY));
}
