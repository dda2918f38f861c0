import type { z } from 'zod';
import type { Kept, RecordKind, Records } from '../../club/Records.ts';
import type { Row, Store } from '../Store.ts';

/** Changes records of a kind in a store. */
export function keepRecords<Value>(
  table: RecordKind,
  shape: z.ZodType<Value>,
  store: Pick<Store, 'put' | 'add' | 'amend' | 'remove'>,
): Pick<Records<Value>, 'put' | 'add' | 'amend' | 'remove'> {
  const rowOf = ({ server, channel, name, value }: Kept<Value>): Row => ({
    table,
    server,
    channel,
    name,
    value: JSON.stringify(shape.parse(value)),
  });
  return {
    put: async (record) => store.put(rowOf(record)),
    add: async (record, most) => store.add(rowOf(record), most),
    amend: async (record) => store.amend(rowOf(record)),
    remove: async ({ server, channel, name }) => store.remove({ table, server, channel, name }),
  };
}
