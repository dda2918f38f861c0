import { keyOf } from '../../answers/asked/Wording.ts';
import type { AskedGroup } from '../../club/AskedGroup.ts';
import { SERVER_WIDE } from '../../club/settingsAt.ts';
import { shortHash } from '../../shared/shortHash.ts';
import { keeping } from '../club/keeping.ts';
import { keepWithin } from '../club/keepWithin.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';

/** Most questions of a server on which something can be settled. */
const MOST_PINS = 200;

/**
 * Settles what becomes of questions that are alike: which passage answers them, or that they are of no interest. What was
 * counted of them is forgotten.
 *
 * @param film the id of the film's review; null where none is meant
 * @param passage the id of the passage; null to ignore them
 * @throws {UserError} where there are too many already, or it could not be kept
 */
export async function settle(
  server: string,
  { film: counted, question, questions }: AskedGroup,
  film: string | null,
  passage: string | null,
  { clubs: { records, tally } }: Pick<Services, 'clubs'>,
): Promise<void> {
  const name = shortHash(`${film ?? ''}\n${keyOf(question)}`, 9);
  const pin = { server, channel: SERVER_WIDE, name, value: { film, question, passage } };
  const full = (): UserError => new UserError(({ tooManyPins }) => tooManyPins(MOST_PINS));
  await keepWithin(records.pins, pin, MOST_PINS, full);
  for (const one of questions) await keeping(tally.forget(server, counted, one));
}
