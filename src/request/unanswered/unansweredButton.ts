import type { AskedGroup } from '../../club/AskedGroup.ts';
import { filmById, onlyFilm } from '../../conversation/films/Library.ts';
import { Action, type UnansweredButton } from '../../messages/Button.ts';
import { form } from '../../messages/form.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import { reply } from '../../messages/replies/Reply.ts';
import { cutText } from '../../messages/text/cutText.ts';
import { MAX_FIELD_ABOUT } from '../../messages/text/limits.ts';
import { whichFilmMessage } from '../../messages/unanswered/whichFilmMessage.ts';
import { keeping } from '../club/keeping.ts';
import { requiredServer } from '../club/requiredServer.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import { type ButtonReply, inPlace } from '../routing/ButtonReply.ts';
import type { Press } from '../routing/Press.ts';
import type { Film, Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { codeOf } from './groupAlike.ts';
import { readGroups, WITHIN_A_PRESS } from './readGroups.ts';
import { settle } from './settle.ts';
import { pinOfCode, showPinned } from './showPinned.ts';
import { showUnanswered } from './showUnanswered.ts';

/** The name of the form's only field. */
export const PARAGRAPH = 'paragraph';

/**
 * The reply to a press of a button on what went unanswered, of somebody who may manage the server.
 *
 * @throws {UserError} for what the person can put right
 */
export async function unansweredButton(
  { action, filmId, position, code }: UnansweredButton,
  { origin }: Press,
  services: Services,
): Promise<ButtonReply> {
  const server = requiredServer(origin);
  const { clubs, shelf, library } = services;
  const wanted = { page: position, most: WITHIN_A_PRESS };
  switch (action) {
    case Action.Unanswered:
      return inPlace(await showUnanswered(server, wanted, origin, services));
    case Action.Pinned:
      return inPlace(showPinned(server, position, origin, services));
    case Action.RemovePin: {
      const pin = pinOfCode(server, code, services);
      if (pin !== null) await keeping(clubs.records.pins.remove(pin));
      return inPlace(showPinned(server, position, origin, services));
    }
    case Action.Ignore: {
      const group = await groupOf(server, code, services);
      await settle(server, group, group.film === '' ? null : group.film, null, services);
      return inPlace(await showUnanswered(server, wanted, origin, services));
    }
    case Action.AnswerIsIn: {
      const film = filmById(shelf, filmId) ?? onlyFilm(library.films);
      if (film !== null) {
        const { question } = await groupOf(server, code, services);
        return asking(film, { question, position, code }, origin);
      }
      const reviews = library.films.map(({ review }) => review);
      return inPlace(whichFilmMessage(reviews, { position, code }, phrasesOf(origin, true)));
    }
  }
}

/** A form that asks for the number of a paragraph. */
function asking(
  { review }: Film,
  { question, position, code }: Pick<UnansweredButton, 'position' | 'code'> & Pick<AskedGroup, 'question'>,
  origin: Press['origin'],
): ButtonReply {
  const { answerIsIn, whichParagraph, quoted } = phrasesOf(origin, true);
  const state = { action: Action.AnswerIsIn, filmId: review.id, position, code };
  const field = {
    name: PARAGRAPH,
    label: whichParagraph(review.passages.length),
    about: quoted(cutText(question, MAX_FIELD_ABOUT - 4)),
    value: '',
    most: 5,
    isShort: true,
  };
  const opened = form(`${answerIsIn} · ${review.ownTitle}`, state, [field]);
  return { kind: 'reply', reply: reply(noticeReply(answerIsIn).message, { form: opened }) };
}

/**
 * The questions that a button means.
 *
 * @throws {UserError} where they are not among what went unanswered any more
 */
export async function groupOf(
  server: string,
  code: string | null,
  services: Pick<Services, 'clubs' | 'shelf'>,
): Promise<AskedGroup> {
  const groups = await readGroups(server, services, WITHIN_A_PRESS);
  // Questions that came meanwhile may have given the group a new name.
  const group = groups.find(({ film, questions }) =>
    questions.some((question) => codeOf(film, question) === code),
  );
  if (group === undefined) throw new UserError(({ questionGone }) => questionGone);
  return group;
}
