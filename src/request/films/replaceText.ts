import type { Amended } from '../../club/Records.ts';
import { keeping } from '../club/keeping.ts';
import type { Services } from '../Services.ts';
import { keepText, textName } from './drafts.ts';

/**
 * Gives a film of a server's own another text; all that refers to the film still does.
 *
 * @param name the name that the film is kept by
 * @param called what it is called from then on, as no other one may be
 * @returns what became of it; `taken` where another one is called so by now
 * @throws {UserError} where it could not be kept
 */
export async function replaceText(
  server: string,
  name: string,
  text: string,
  called: string,
  { clubs }: Pick<Services, 'clubs'>,
): Promise<Amended> {
  const { films } = clubs.records;
  const record = films.of(server).find((one) => one.name === name);
  if (record === undefined) return 'gone';
  // Under a name of its own: whoever reads the film finds the one text or the other, whole.
  const after = textName(await keepText(server, text, { clubs }));
  const became = await keeping(films.rename({ ...record, value: { ...record.value, text: after, called } }));
  // Else it goes by the clock.
  await clubs.texts.remove(server, became === 'amended' ? record.value.text : after).catch(() => {});
  return became;
}
