import type { Reply } from '../../messages/replies/Reply.ts';
import { type ScheduleNews, schedulesReply } from '../../messages/schedule/schedulesReply.ts';
import type { Origin } from '../CommandInput.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';

/** What is posted by itself in the server where somebody asks. */
export function showSchedules(
  server: string,
  news: ScheduleNews,
  input: Pick<Origin, 'locale' | 'serverLocale' | 'visibility'>,
  { clubs, shelf }: Services,
): Reply {
  const reviews = shelf.films.map(({ review }) => review);
  return schedulesReply(
    clubs.records.schedules.of(server),
    news,
    reviews,
    new Date(),
    phrasesOf(input, true),
  );
}
