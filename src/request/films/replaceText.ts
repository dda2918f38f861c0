import { keeping } from '../club/keeping.ts';
import type { Services } from '../Services.ts';
import { keepText, textName } from './drafts.ts';

/**
 * Gives a film of a server's own another text; all that refers to the film still does.
 *
 * @param name the name that the film is kept by
 * @returns whether it was still there
 * @throws {UserError} where it could not be kept
 */
export async function replaceText(
  server: string,
  name: string,
  text: string,
  { clubs }: Pick<Services, 'clubs'>,
): Promise<boolean> {
  const { films } = clubs.records;
  const record = films.of(server).find((one) => one.name === name);
  if (record === undefined) return false;
  // Under a name of its own: whoever reads the film finds the one text or the other, whole.
  const after = textName(await keepText(server, text, { clubs }));
  const isDone = await keeping(films.amend({ ...record, value: { ...record.value, text: after } }));
  // Else it goes by the clock.
  await clubs.texts.remove(server, isDone ? record.value.text : after).catch(() => {});
  return isDone;
}
