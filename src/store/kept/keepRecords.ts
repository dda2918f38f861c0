import type { z } from 'zod';
import type { Kept, RecordKind, Records } from '../../club/Records.ts';
import type { Row, Store } from '../Store.ts';

/**
 * Changes records of a kind in a store.
 *
 * @param calledBy what a record is called, where no two of a server may be called the same: the name of that field
 */
export function keepRecords<Value>(
  table: RecordKind,
  shape: z.ZodType<Value>,
  store: Pick<Store, 'put' | 'add' | 'amend' | 'rename' | 'remove'>,
  calledBy: (keyof Value & string) | null = null,
): Pick<Records<Value>, 'put' | 'add' | 'amend' | 'rename' | 'remove'> {
  /** As it stands in the JSON of a value; empty where it is called nothing. */
  const markOf = (value: Value): string =>
    calledBy === null ? '' : JSON.stringify({ [calledBy]: value[calledBy] }).slice(1, -1);
  const rowOf = ({ server, channel, name, value }: Kept<Value>): Row => ({
    table,
    server,
    channel,
    name,
    value: JSON.stringify(shape.parse(value)),
  });
  return {
    put: async (record) => store.put(rowOf(record)),
    add: async (record, most) => store.add(rowOf(record), most, markOf(record.value)),
    amend: async (record) => store.amend(rowOf(record)),
    rename: async (record) => store.rename(rowOf(record), markOf(record.value)),
    remove: async ({ server, channel, name }) => store.remove({ table, server, channel, name }),
  };
}
