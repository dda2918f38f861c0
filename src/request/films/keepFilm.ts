import { SERVER_WIDE } from '../../club/settingsAt.ts';
import { type Judged, MOST_OWN_FILMS } from '../../conversation/films/FilmIntake.ts';
import { shortHash } from '../../shared/shortHash.ts';
import { keeping } from '../club/keeping.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { keepText, textName } from './drafts.ts';
import { replaceText } from './replaceText.ts';

/** Characters of the id that a film is given for good: `Button` has room for as many. */
const ID = 9;

/**
 * Keeps a text as a film of a server's own: as another one, unless it was judged to replace one.
 *
 * @returns what became of it; `there` where somebody has added such a film meanwhile, which stays as it is
 * @throws {UserError} where it could not be kept, or the server has as many as it may
 */
export async function keepFilm(
  server: string,
  text: string,
  { name, called, replaces }: Extract<Judged, { readonly kind: 'fit' }>,
  services: Pick<Services, 'clubs'>,
): Promise<'added' | 'replaced' | 'there'> {
  const { records, texts } = services.clubs;
  const replaced = replaces === null ? 'gone' : await replaceText(server, replaces, text, called, services);
  if (replaced !== 'gone') return replaced === 'amended' ? 'replaced' : 'there';
  const draft = textName(await keepText(server, text, services));
  const value = { text: draft, id: shortHash(name, ID), called };
  const record = { server, channel: SERVER_WIDE, name, value };
  const added = await keeping(records.films.add(record, MOST_OWN_FILMS));
  if (added === 'added') return 'added';
  // Else it goes by the clock.
  await texts.remove(server, draft).catch(() => {});
  if (added === 'full') throw new UserError(({ ownFilmsFull }) => ownFilmsFull(MOST_OWN_FILMS));
  return 'there';
}
