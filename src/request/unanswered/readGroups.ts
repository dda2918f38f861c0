import { readWordings } from '../../answers/asked/readWordings.ts';
import type { AskedGroup } from '../../club/AskedGroup.ts';
import { firstDayKept } from '../../club/days.ts';
import { NotKept } from '../../club/NotKept.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { groupAlike } from './groupAlike.ts';
import { ignoredIn } from './ignoredIn.ts';

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
  const oftenFirst = [...rows].sort((a, b) => b.times - a.times);
  const read = await readWordings([...new Set(oftenFirst.map(({ question }) => question))], reader, most);
  const isIgnored = ignoredIn(clubs.records.pins.of(server));
  return groupAlike(
    rows.filter(({ film, question }) => !isIgnored(film, read(question))),
    read,
  );
}
