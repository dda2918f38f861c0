import { Action } from '../../messages/Button.ts';
import { form } from '../../messages/form.ts';
import { button, payload, row, text } from '../../messages/payload.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import { type Reply, reply } from '../../messages/replies/Reply.ts';
import { MAX_FIELD_TEXT } from '../../messages/text/limits.ts';
import type { Origin } from '../CommandInput.ts';
import { keeping } from '../club/keeping.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { draftOf } from './drafts.ts';
import { type ServerFilm, shownServerFilm } from './serverFilms.ts';

/** The name of the form's field. */
export const FRONT_FIELD = 'front';

/** A review's text in two: what stands between the lines `---` at its start, and what follows them. */
export interface SplitText {
  readonly front: string;
  readonly body: string;
}

/** A line `---` ends it; one that only ends in it, such as `# --- cast ---`, does not. */
const FENCED = /^---[ \t]*(?:\r\n?|\n)(?:([\s\S]*?)(?:\r\n?|\n))??---[ \t]*(?:\r\n?|\n|$)/;

/** The front matter of a text, and the rest. */
export function splitFront(text: string): SplitText {
  const [whole = '', front = ''] = FENCED.exec(text) ?? [];
  return { front: front.replace(/\r\n?/g, '\n'), body: text.slice(whole.length) };
}

/**
 * The form in which a film's front matter is written anew.
 *
 * @param draft what stands for a text of it that could not be kept; null for the one that is
 * @throws {UserError} where it is too long for a form, or can't be read now
 */
export async function editForm(
  film: ServerFilm,
  draft: string | null,
  server: string,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const drafted = draft === null ? null : await draftOf(server, draft, services);
  const whole = drafted ?? (await keeping(services.clubs.texts.get(server, film.text))) ?? '';
  const { front } = splitFront(whole);
  if (front.length > MAX_FIELD_TEXT)
    throw new UserError(({ ownFilmFormFull }) => ownFilmFormFull(MAX_FIELD_TEXT));
  const phrases = phrasesOf(origin, true);
  const opened = form(film.title, { action: Action.EditFilm, film: film.key, draft: null }, [
    {
      name: FRONT_FIELD,
      label: phrases.ownFilmForm,
      about: phrases.ownFilmFormAbout,
      value: front,
      most: MAX_FIELD_TEXT,
    },
  ]);
  return reply(noticeReply(phrases.ownFilmForm).message, { form: opened });
}

/**
 * The form in which a film's front matter is written anew; for somebody who may not manage the server a button that opens
 * it, since nothing else says of a form that they were let run the command.
 *
 * @throws {UserError} as `editForm` does
 */
export async function editFilm(
  film: ServerFilm,
  server: string,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const opened = await editForm(film, null, server, origin, services);
  if (origin.mayManageServer === true) return opened;
  const { ownFilmEdit, editIt } = phrasesOf(origin, true);
  const edit = button(editIt, { action: Action.EditFilm, film: film.key, draft: null });
  return reply(payload([text(ownFilmEdit(shownServerFilm(film))), row([edit])], true));
}
