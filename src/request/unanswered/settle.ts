import { keyOf, meansSame, wordingOf } from '../../answers/asked/Wording.ts';
import { wordingIn } from '../../answers/asked/wordingIn.ts';
import type { AskedGroup } from '../../club/AskedGroup.ts';
import { SERVER_WIDE } from '../../club/settingsAt.ts';
import { filmById } from '../../conversation/films/Library.ts';
import { shortHash } from '../../shared/shortHash.ts';
import { keeping } from '../club/keeping.ts';
import { keepWithin } from '../club/keepWithin.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';

/** Most questions of a server on which something can be settled. */
const MOST_PINS = 200;

/**
 * Settles what becomes of a question: which passage answers it, or that it is of no interest. Of those that were counted as
 * alike, it and those that mean the same are forgotten, for these alone are recognised from now on; the others are counted
 * on.
 *
 * @param film the id of the film's review; null where none is meant
 * @param passage the id of the passage; null to ignore the question
 * @throws {UserError} where there are too many already, or it could not be kept
 */
export async function settle(
  server: string,
  { film: counted, question, questions }: AskedGroup,
  film: string | null,
  passage: string | null,
  { clubs: { records, tally }, shelf }: Pick<Services, 'clubs' | 'shelf'>,
): Promise<void> {
  const name = shortHash(`${film ?? ''}\n${keyOf(question)}`, 9);
  const pin = { server, channel: SERVER_WIDE, name, value: { film, question, passage } };
  const full = (): UserError => new UserError(({ tooManyPins }) => tooManyPins(MOST_PINS));
  await keepWithin(records.pins, pin, MOST_PINS, full);
  const pinned = film === null || passage === null ? null : filmById(shelf, film);
  const read = pinned === null ? (one: string) => wordingOf(one, null) : wordingIn(pinned);
  const own = read(question);
  for (const one of questions)
    if (meansSame(read(one), own)) await keeping(tally.forget(server, counted, one));
}
