import type { Phrases } from '../languages/Phrases.ts';
import { listWords } from '../text/listWords.ts';

/** Days of the week, 0 for Sunday. */
export const EVERY_DAY: readonly number[] = [0, 1, 2, 3, 4, 5, 6];
export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5];
export const WEEKEND: readonly number[] = [0, 6];

/** A Sunday. */
const SUNDAY = Date.UTC(2026, 0, 4);
const DAY = 86_400_000;

/**
 * What a day is called in a language.
 *
 * @param tag a BCP 47 tag
 */
export function weekdayName(day: number, tag: string, length: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(tag, { weekday: length, timeZone: 'UTC' }).format(SUNDAY + day * DAY);
}

/** Days of the week as a person says them, Monday first. */
export function sayDays(days: readonly number[], phrases: Phrases): string {
  const are = (others: readonly number[]): boolean =>
    days.length === others.length && others.every((day) => days.includes(day));
  if (are(EVERY_DAY)) return phrases.everyDay;
  if (are(WEEKDAYS)) return phrases.onWeekdays;
  if (are(WEEKEND)) return phrases.onWeekends;
  const fromMonday = EVERY_DAY.map((day) => (day + 1) % 7).filter((day) => days.includes(day));
  return listWords(
    fromMonday.map((day) => weekdayName(day, phrases.tag)),
    phrases,
  );
}
