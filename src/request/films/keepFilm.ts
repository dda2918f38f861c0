import { SERVER_WIDE } from '../../club/settingsAt.ts';
import type { Judged } from '../../conversation/films/FilmIntake.ts';
import { keeping } from '../club/keeping.ts';
import type { Services } from '../Services.ts';
import { keepText, textName } from './drafts.ts';

/**
 * Keeps a text as a film of a server's own, in place of one that is there.
 *
 * @param instead the name of the film that it takes the place of; null where it is a new one
 * @throws {UserError} where it could not be kept
 */
export async function keepFilm(
  server: string,
  text: string,
  { name }: Extract<Judged, { readonly kind: 'fit' }>,
  instead: string | null,
  services: Pick<Services, 'clubs'>,
): Promise<void> {
  const { films } = services.clubs.records;
  const old = films.of(server).filter((record) => record.name === name || record.name === instead);
  // Under a name of its own: whoever reads the film finds the one text or the other, whole.
  const draft = await keepText(server, text, services);
  const key = { server, channel: SERVER_WIDE };
  await keeping(films.put({ ...key, name, value: { text: textName(draft) } }));
  if (instead !== null && instead !== name) await keeping(films.remove({ ...key, name: instead }));
  // It is kept. What is left over goes now, or when the next film is added.
  for (const { value } of old)
    if (value.text !== textName(draft)) await services.clubs.texts.remove(server, value.text).catch(() => {});
}
