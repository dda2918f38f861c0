import type { Kept, Records } from '../../club/Records.ts';
import type { UserError } from '../UserError.ts';
import { keeping } from './keeping.ts';

/**
 * Keeps a record as it is to be now, whether its server has one with its key or not.
 *
 * @param most how many of the kind the server may have
 * @param full what to say where it has as many, and this is none of them
 * @throws {UserError} then, and where it could not be kept
 */
export async function keepWithin<Value>(
  records: Pick<Records<Value>, 'add' | 'put'>,
  record: Kept<Value>,
  most: number,
  full: () => UserError,
): Promise<void> {
  const added = await keeping(records.add(record, most));
  if (added === 'full') throw full();
  if (added === 'there') await keeping(records.put(record));
}
