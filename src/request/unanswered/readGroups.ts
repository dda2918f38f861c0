import { readWordings } from '../../answers/asked/readWordings.ts';
import { likeness } from '../../answers/asked/Wording.ts';
import type { AskedGroup } from '../../club/AskedGroup.ts';
import { firstDayKept } from '../../club/days.ts';
import { NotKept } from '../../club/NotKept.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { groupAlike } from './groupAlike.ts';

/** So many questions are read in time where Discord waits for the answer to a press: of others their words have to do. */
export const WITHIN_A_PRESS = 100;

/**
 * What went unanswered in a server in the last 30 days, without what its moderators have settled.
 *
 * @param most how many questions the network reads for it that it has not read before
 * @throws {UserError} where it can't be read now
 */
export async function readGroups(
  server: string,
  { clubs, shelf: { reader } }: Pick<Services, 'clubs' | 'shelf'>,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly AskedGroup[]> {
  const rows = await clubs.tally.since(server, firstDayKept(new Date())).catch((error: unknown) => {
    if (error instanceof NotKept) throw new UserError(({ notRead }) => notRead);
    throw error;
  });
  const pins = clubs.records.pins.of(server).map(({ value }) => value);
  const ignored = pins.filter(({ passage }) => passage === null);
  const oftenFirst = [...rows].sort((a, b) => b.times - a.times);
  const asked = new Set([...oftenFirst, ...ignored].map(({ question }) => question));
  const read = await readWordings([...asked], reader, most);
  const groups = await groupAlike(rows, read);
  return groups.filter(
    ({ film, questions }) =>
      !ignored.some(
        (pin) =>
          (pin.film ?? '') === film &&
          questions.some((question) => likeness(read(pin.question), read(question)) !== null),
      ),
  );
}
