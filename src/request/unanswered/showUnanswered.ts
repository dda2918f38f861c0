import type { Phrases } from '../../messages/languages/Phrases.ts';
import type { MessagePayload } from '../../messages/replies/Reply.ts';
import { unansweredMessage } from '../../messages/unanswered/unansweredMessage.ts';
import { phrasesOf, type SpokenTo } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';
import { readGroups } from './readGroups.ts';

/**
 * A page of what went unanswered in a server.
 *
 * @param note a line over it; null where there is nothing to say
 * @param most how many questions may be read for it
 * @throws {UserError} where it can't be read now
 */
export async function showUnanswered(
  server: string,
  page: number,
  origin: SpokenTo,
  services: Pick<Services, 'clubs' | 'shelf'>,
  note: (phrases: Phrases) => string | null = () => null,
  most?: number,
): Promise<MessagePayload> {
  const { clubs, shelf } = services;
  const phrases = phrasesOf(origin, true);
  return unansweredMessage(
    {
      groups: await readGroups(server, services, most),
      page,
      counts: clubs.at({ server, channel: '', parent: null }).questions,
      pins: clubs.records.pins.of(server).length,
      note: note(phrases),
      reviews: shelf.films.map(({ review }) => review),
    },
    phrases,
  );
}
