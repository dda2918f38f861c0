import { nextMoments } from './nextMoments.ts';

/** More than any zone is ahead of UTC, in milliseconds. */
const AHEAD = 15 * 60 * 60_000;

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/**
 * The first moment of a day in a zone.
 *
 * @param day as `2027-01-31`
 * @param zone a name of the IANA time zone database
 * @returns null for what is no day
 */
export function firstMomentOf(day: string, zone: string): Date | null {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // The 31st of February would be read as a day of March.
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return null;
  const shown = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone });
  const midnights = nextMoments({ days: EVERY_DAY, time: '00:00', zone }, new Date(midnight - AHEAD), 3);
  return midnights.find((moment) => shown.format(moment) === day) ?? null;
}
