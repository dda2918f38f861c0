import { type Kept, PAUSED_AT, type Schedule } from '../../club/Records.ts';
import type { Review } from '../../review/Review.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { cutText } from '../text/cutText.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { showFilm } from '../text/showFilm.ts';
import { sayDays } from './weekdays.ts';

/** Most characters of a theme and of a title, before escapes: ten of these lines stand in a message. */
const MOST_SHOWN = 30;

/** Something that is posted at its times. */
export interface ShownSchedule extends Kept<Schedule> {
  /** Whether there is nothing of its kind where it is posted, as films and settings are now. */
  readonly hasNothing: boolean;
}

/** Why it is not posted, though its times come; null where it is. */
export function whyStill(
  { value: { refused, film }, hasNothing }: ShownSchedule,
  reviews: readonly Review[],
  { schedulePaused, scheduleFilmGone, scheduleNothing }: Phrases,
): string | null {
  if (refused >= PAUSED_AT) return schedulePaused;
  if (film !== null && !reviews.some(({ id }) => id === film)) return scheduleFilmGone;
  return hasNothing ? scheduleNothing : null;
}

/** What is posted at its times, in words: `**A quote** on “loneliness” · Metropolis (1927)`. */
export function scheduledText(
  { what, film, theme }: Schedule,
  reviews: readonly Review[],
  phrases: Phrases,
): string {
  const review = reviews.find(({ id }) => id === film);
  const title =
    review === undefined ? [] : [showFilm({ ...review, title: cutText(review.title, MOST_SHOWN) })];
  return [`**${whatText(what, theme, phrases)}**`, ...title].join(' · ');
}

/** When it is posted, in words: `every day at 20:00 (Europe/Berlin)`. */
export function timesText({ days, time, zone }: Schedule, phrases: Phrases): string {
  return phrases.scheduledAt(sayDays(days, phrases), time, escapeMarkdown(zone, false));
}

function whatText(what: Schedule['what'], theme: string | null, phrases: Phrases): string {
  switch (what) {
    case 'quote':
      return theme === null ? phrases.scheduledQuote : phrases.scheduledQuoteOn(cutText(theme, MOST_SHOWN));
    case 'summary':
      return phrases.scheduledSummary;
    case 'question':
      return phrases.scheduledQuestion;
  }
}
