import type { z } from 'zod';
import type { RecordKind, Records } from '../../club/Records.ts';
import type { Store } from '../Store.ts';

/** Changes records of a kind in a store. */
export function keepRecords<Value>(
  table: RecordKind,
  shape: z.ZodType<Value>,
  store: Pick<Store, 'put' | 'remove'>,
): Pick<Records<Value>, 'put' | 'remove'> {
  return {
    put: async ({ server, channel, name, value }) => {
      await store.put({ table, server, channel, name, value: JSON.stringify(shape.parse(value)) });
    },
    remove: async ({ server, channel, name }) => store.remove({ table, server, channel, name }),
  };
}
