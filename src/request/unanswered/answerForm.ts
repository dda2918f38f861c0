import { filmById } from '../../conversation/films/Library.ts';
import { Action, type UnansweredButton } from '../../messages/Button.ts';
import { fitsMessage } from '../../messages/fitsMessage.ts';
import { button, row } from '../../messages/payload.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import { quotesReply } from '../../messages/replies/quotesReply.ts';
import type { Reply } from '../../messages/replies/Reply.ts';
import { MAX_ECHO } from '../../messages/text/limits.ts';
import { oneLine } from '../../messages/text/oneLine.ts';
import type { Origin } from '../CommandInput.ts';
import { requiredServer } from '../club/requiredServer.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { settle } from './settle.ts';
import { groupOf, PARAGRAPH } from './unansweredButton.ts';

/**
 * Lets a paragraph answer a question in the server, and shows it. Only for those who may manage the server.
 *
 * @param fields what was written into the form
 * @throws {UserError} for what the person can put right
 */
export async function answerForm(
  { filmId, position, code }: UnansweredButton,
  fields: ReadonlyMap<string, string>,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const server = requiredServer(origin);
  const phrases = phrasesOf(origin, true);
  const film = filmById(services.shelf, filmId);
  if (film === null) return noticeReply(phrases.outdated);
  const typed = fields.get(PARAGRAPH) ?? '';
  const { passages } = film.review;
  const passage = passages[numberIn(typed) - 1];
  if (passage === undefined)
    throw new UserError(({ noParagraph }) => noParagraph(oneLine(typed, MAX_ECHO), passages.length));
  const group = await groupOf(server, code, services);
  await settle(server, group, film.review.id, passage.id, services);
  const shown = quotesReply({
    header: phrases.nowAnswered(group.question),
    review: film.review,
    quotes: [{ passage, sentence: null }],
    asker: origin.asker,
    isPrivate: true,
    phrases,
  });
  const back = { action: Action.Unanswered, filmId: '', position, code: null } as const;
  const components = [...shown.message.components, row([button(phrases.unanswered, back)])];
  const message = fitsMessage(components) ? { ...shown.message, components } : shown.message;
  return { ...shown, message, inPlace: true };
}

/** The number that somebody wrote, whatever stands around it: “¶ 12”. */
function numberIn(typed: string): number {
  return Number(/^\D{0,3}(\d{1,5})\D?$/u.exec(typed.normalize('NFKC').trim())?.[1] ?? '0');
}
