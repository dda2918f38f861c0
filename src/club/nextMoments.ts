import { Cron } from 'croner';
import type { Schedule } from './Records.ts';

/** What says when something is posted. */
export type Times = Pick<Schedule, 'days' | 'time' | 'zone'>;

/**
 * The next moments of days of the week, at a time of a zone: one on each of these days.
 *
 * Where clocks are put forward over the time, the moment is that at which they are; where they are put back over it, so
 * that it comes twice, it is the first of the two.
 *
 * @param after they all come later than this
 * @returns `count` of them, the earliest first; none where this machine does not know the zone
 */
export function nextMoments({ days, time, zone }: Times, after: Date, count: number): Date[] {
  const [hour, minute] = time.split(':').map(Number);
  try {
    return new Cron(`${minute} ${hour} * * ${days.join(',')}`, { timezone: zone }).nextRuns(count, after);
  } catch {
    // Another version of the program, with other time zones, may have kept it.
    return [];
  }
}
