import { SERVER_WIDE } from '../../club/settingsAt.ts';
import { Action, type OwnFilmButton } from '../../messages/Button.ts';
import type { Phrases } from '../../messages/languages/Phrases.ts';
import { button, payload, row, text } from '../../messages/payload.ts';
import { type Reply, reply } from '../../messages/replies/Reply.ts';
import { showFilm } from '../../messages/text/showFilm.ts';
import type { Origin } from '../CommandInput.ts';
import { keeping } from '../club/keeping.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import { type ButtonReply, inPlace } from '../routing/ButtonReply.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { draftReply } from './addFilm.ts';
import { draftOf, textName } from './drafts.ts';
import { editForm } from './editFilm.ts';
import { keepFilm } from './keepFilm.ts';
import { filmPlace, type ServerFilm, serverFilmsOf, shownServerFilm } from './serverFilms.ts';

/**
 * What happens after a press of a button on a film of the server's own.
 *
 * @throws {UserError} for what the person can put right
 */
export async function ownFilmButton(
  { action, film: key, draft }: OwnFilmButton,
  origin: Origin,
  services: Services,
): Promise<ButtonReply> {
  const { server } = filmPlace(origin, services);
  const { clubs } = services;
  const phrases = phrasesOf(origin, true);
  switch (action) {
    case Action.AddFilm:
    case Action.ReplaceFilm:
      return added(server, draft ?? '', action === Action.ReplaceFilm, phrases, services);
    case Action.DropDraft:
      await keeping(clubs.texts.remove(server, textName(draft ?? '')));
      return says(phrases.ownFilmDropped);
    case Action.EditFilm:
      return {
        kind: 'reply',
        reply: await editForm(filmOf(key, server, services), draft, server, origin, services),
      };
    case Action.RemoveFilm: {
      const film = filmOf(key, server, services);
      await keeping(clubs.records.films.remove({ server, channel: SERVER_WIDE, name: film.name }));
      // Else it goes by the clock.
      await clubs.texts.remove(server, film.text).catch(() => {});
      const removed = phrases.ownFilmRemoved(shownServerFilm(film));
      return says(isScheduled(film, server, services) ? `${removed} ${phrases.ownFilmScheduled}` : removed);
    }
    case Action.KeepFilm:
      return says(phrases.ownFilmStays(shownServerFilm(filmOf(key, server, services))));
  }
}

/** Asks whether a film is to be removed. */
export function removeReply(film: ServerFilm, phrases: Phrases): Reply {
  const state = { film: film.key, draft: null };
  return reply(
    payload(
      [
        text(phrases.ownFilmRemove(shownServerFilm(film))),
        row([
          button(phrases.removeIt, { action: Action.RemoveFilm, ...state }),
          button(phrases.keepIt, { action: Action.KeepFilm, ...state }),
        ]),
      ],
      true,
    ),
  );
}

async function added(
  server: string,
  draft: string,
  mayReplace: boolean,
  phrases: Phrases,
  services: Services,
): Promise<ButtonReply> {
  const { intake } = filmPlace({ server }, services);
  const text = await draftOf(server, draft, services);
  if (text === null) throw new UserError(({ ownFilmDraftGone }) => ownFilmDraftGone);
  const judged = await intake.judge(server, text, null);
  const isAsked = judged.kind === 'fit' && judged.replaces !== null && !mayReplace;
  const kept = judged.kind !== 'fit' || isAsked ? 'there' : await keepFilm(server, text, judged, services);
  if (judged.kind !== 'fit' || kept === 'there') {
    // It was as it was shown, until somebody else added something.
    const draftOfIt = { text, leftOut: [], isCalledAsPage: false, draft, name: 'film' };
    const { message } = await draftReply(server, draftOfIt, phrases, services, true);
    return inPlace(message);
  }
  await services.clubs.texts.remove(server, textName(draft)).catch(() => {});
  const film = showFilm(judged.film.review);
  return says(kept === 'added' ? phrases.ownFilmAdded(film) : phrases.ownFilmReplaced(film));
}

/** Whether something is posted by itself of this film alone. */
function isScheduled({ film }: ServerFilm, server: string, { clubs }: Services): boolean {
  return clubs.records.schedules.of(server).some(({ value }) => value.film === film?.review.id);
}

/** The film that a button stands for. @throws {UserError} where it is gone */
function filmOf(key: string | null, server: string, services: Services): ServerFilm {
  const film = serverFilmsOf(server, services).find((one) => one.key === key);
  if (film === undefined) throw new UserError(({ outdated }) => outdated);
  return film;
}

/** The message says this alone from now on. */
function says(markdown: string): ButtonReply {
  return inPlace(payload([text(markdown)], false));
}
