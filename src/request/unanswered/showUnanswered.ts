import type { Phrases } from '../../messages/languages/Phrases.ts';
import type { MessagePayload } from '../../messages/replies/Reply.ts';
import { unansweredMessage } from '../../messages/unanswered/unansweredMessage.ts';
import { phrasesOf, type SpokenTo } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';
import { readGroups } from './readGroups.ts';

/** Which page, and how it is shown. */
export interface WantedPage {
  /** From 0. */
  readonly page: number;
  /** A line over it; null, or left out, where there is nothing to say. */
  readonly note?: (phrases: Phrases) => string | null;
  /** How many questions may be read for it; all where it is left out. */
  readonly most?: number;
}

/**
 * A page of what went unanswered in a server.
 *
 * @throws {UserError} where it can't be read now
 */
export async function showUnanswered(
  server: string,
  { page, note = () => null, most }: WantedPage,
  origin: SpokenTo,
  services: Pick<Services, 'clubs' | 'shelf'>,
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
