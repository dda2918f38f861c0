import { nextMoments } from '../../club/nextMoments.ts';
import { type Kept, PAUSED_AT, type Schedule } from '../../club/Records.ts';
import type { Review } from '../../review/Review.ts';
import { Action } from '../Button.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { button, payload, row, text } from '../payload.ts';
import { type Reply, reply } from '../replies/Reply.ts';
import { type ShownSchedule, scheduledText, timesText, whyStill } from './scheduleTexts.ts';

/** Most schedules of a server: as many as a message holds, with their buttons. */
export const MOST_SCHEDULES = 10;

/** How many dates of the one that was changed are shown. */
const DATES = 3;

/** What the list has to say besides what it lists. */
export interface ScheduleNews {
  /** What has just changed, in a sentence; null where nothing has. */
  readonly says: string | null;
  /** The name of the schedule that was changed; null where it is none of these. */
  readonly changed: string | null;
}

/**
 * What is posted by itself in a server, each with its next date and what can be done with it; to the asker alone.
 *
 * @param reviews every film there is
 * @param now what the dates come after
 */
export function schedulesReply(
  schedules: readonly ShownSchedule[],
  { says, changed }: ScheduleNews,
  reviews: readonly Review[],
  now: Date,
  phrases: Phrases,
): Reply {
  const shown = schedules.slice(0, MOST_SCHEDULES);
  const heading = [...(says === null ? [] : [says]), `### ${phrases.schedulesHere}`];
  if (shown.length === 0)
    return reply(payload([text([says ?? '', phrases.noSchedules].join('\n').trim())], true));
  const parts = shown.flatMap((kept, at) => {
    const lines = linesOf(kept, kept.name === changed ? DATES : 1, reviews, now, phrases);
    // The heading stands in the first text: a message of ten has no component left for it.
    return [text([...(at === 0 ? heading : []), ...lines].join('\n')), row(buttonsOf(kept, phrases))];
  });
  return reply(payload(parts, true));
}

function linesOf(
  kept: ShownSchedule,
  count: number,
  reviews: readonly Review[],
  now: Date,
  phrases: Phrases,
): string[] {
  const { channel, value } = kept;
  const dates = nextMoments(value, now, count).map((date) => `<t:${Math.floor(date.getTime() / 1_000)}:F>`);
  return [
    `${scheduledText(value, reviews, phrases)} · <#${channel}>`,
    timesText(value, phrases),
    whyStill(kept, reviews, phrases) ?? phrases.nextDates(dates.join(' · ')),
  ];
}

function buttonsOf({ channel, name, value }: Kept<Schedule>, phrases: Phrases) {
  const state = { channel, schedule: name };
  const resume = button(phrases.resumeSchedule, { action: Action.ResumeSchedule, ...state });
  const edit = button(phrases.editSchedule, { action: Action.EditSchedule, ...state });
  const remove = button(phrases.removeSchedule, { action: Action.RemoveSchedule, ...state });
  // A message of ten has room for two each.
  return [value.refused < PAUSED_AT ? edit : resume, remove];
}
