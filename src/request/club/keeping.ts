import { NotKept } from '../../club/NotKept.ts';
import { UserError } from '../UserError.ts';

/**
 * Waits until something is kept.
 *
 * @throws {UserError} where it could not be
 */
export async function keeping<Result>(kept: Promise<Result>): Promise<Result> {
  try {
    return await kept;
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    const { reason } = error;
    throw new UserError(({ notKept, maybeKept }) => (reason === 'unsure' ? maybeKept : notKept));
  }
}
