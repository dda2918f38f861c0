import type { Reply } from '../../messages/replies/Reply.ts';
import { type ScheduleNews, schedulesReply } from '../../messages/schedule/schedulesReply.ts';
import { phrasesOf, type SpokenTo } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';
import { schedulesIn } from './schedulesIn.ts';

/** What is posted by itself in the server where somebody asks. */
export function showSchedules(
  server: string,
  news: ScheduleNews,
  input: SpokenTo,
  services: Services,
): Reply {
  const reviews = services.shelf.films.map(({ review }) => review);
  return schedulesReply(schedulesIn(server, services), news, reviews, new Date(), phrasesOf(input, true));
}
