import type { Kept, Pin } from '../../club/Records.ts';
import { filmById, passageById } from '../../conversation/films/Library.ts';
import type { MessagePayload } from '../../messages/replies/Reply.ts';
import { type Pinned, pinnedMessage } from '../../messages/unanswered/pinnedMessage.ts';
import { phrasesOf, type SpokenTo } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';
import { codeOf } from './groupAlike.ts';

/** A page of what moderators have said of questions in a server. */
export function showPinned(
  server: string,
  page: number,
  origin: SpokenTo,
  { clubs, shelf }: Pick<Services, 'clubs' | 'shelf'>,
): MessagePayload {
  const pins = clubs.records.pins.of(server).map((pin) => shownPin(pin, shelf));
  return pinnedMessage(pins, page, phrasesOf(origin, true));
}

/** The pin of a server that a button means. */
export function pinOfCode(
  server: string,
  code: string | null,
  { clubs }: Pick<Services, 'clubs'>,
): Kept<Pin> | null {
  return clubs.records.pins.of(server).find(({ name }) => codeOf('', name) === code) ?? null;
}

function shownPin(
  { name, value: { film: id, question, passage } }: Kept<Pin>,
  shelf: Services['shelf'],
): Pinned {
  const film = id === null ? null : filmById(shelf, id);
  const found = film === null || passage === null ? null : passageById(film, passage);
  const isIgnored = passage === null && (id === null || film !== null);
  return {
    code: codeOf('', name),
    question,
    review: film?.review ?? null,
    paragraph: isIgnored ? 'ignored' : (found?.number ?? null),
  };
}
