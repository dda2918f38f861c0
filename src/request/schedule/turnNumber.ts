import type { Times } from '../../club/nextMoments.ts';

const DAY = 86_400_000;

/** 1 January 1970 was a Thursday. */
const FIRST_DAY = 4;

/** Which turn of its days of the week a moment is, counted from 1970: the next one's is one more, in any process. */
export function turnNumber({ days, zone }: Times, moment: Date): number {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(moment);
  const day = Date.parse(date) / DAY + FIRST_DAY;
  return Math.floor(day / 7) * days.length + days.filter((one) => one < day % 7).length;
}
