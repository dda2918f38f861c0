import { readWordings } from '../../answers/asked/readWordings.ts';
import { likeness } from '../../answers/asked/Wording.ts';
import type { AskedGroup } from '../../club/AskedGroup.ts';
import { firstDayKept } from '../../club/days.ts';
import { NotKept } from '../../club/NotKept.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { groupAlike } from './groupAlike.ts';

/**
 * What went unanswered in a server in the last 30 days, without what its moderators have settled.
 *
 * @throws {UserError} where it can't be read now
 */
export async function readGroups(
  server: string,
  { clubs, shelf: { reader } }: Pick<Services, 'clubs' | 'shelf'>,
): Promise<readonly AskedGroup[]> {
  const rows = await clubs.tally.since(server, firstDayKept(new Date())).catch((error: unknown) => {
    if (error instanceof NotKept) throw new UserError(({ notRead }) => notRead);
    throw error;
  });
  const pins = clubs.records.pins.of(server).map(({ value }) => value);
  const often = [...rows].sort((a, b) => b.times - a.times).map(({ question }) => question);
  const asked = new Set([...pins.map(({ question }) => question), ...often]);
  const read = await readWordings([...asked], reader);
  const ignored = pins.filter(({ passage }) => passage === null);
  return groupAlike(rows, read).filter(
    ({ film, questions }) =>
      !ignored.some(
        (pin) =>
          (pin.film ?? '') === film &&
          questions.some((question) => likeness(read(pin.question), read(question)) !== null),
      ),
  );
}
