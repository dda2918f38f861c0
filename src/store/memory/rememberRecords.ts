import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Kept, RecordKey, Records } from '../../club/Records.ts';
import { fromJson } from '../../shared/fromJson.ts';
import { onceFor } from '../../shared/onceFor.ts';
import type { Key } from '../Store.ts';
import type { Memory } from './Memory.ts';

/**
 * Holds in memory what a store tells of one kind of record. What this version can't read counts as not there; it stays in
 * the store.
 */
export function rememberRecords<Value>(
  shape: z.ZodType<Value>,
  log: Logger,
): Memory & Pick<Records<Value>, 'of' | 'all' | 'onChange'> {
  let servers = new Map<string, ReadonlyMap<string, Kept<Value>>>();
  const listeners: ((server: string | null) => void)[] = [];

  /** The same list for as long as nothing has changed. */
  const inOrder = onceFor((records: ReadonlyMap<string, Kept<Value>>): readonly Kept<Value>[] =>
    [...records.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  );
  const read = ({ table }: Key, text: string): Value | null => {
    const found = shape.safeParse(fromJson(text));
    if (!found.success) log.warn({ table }, 'a record that can’t be read is left out');
    return found.data ?? null;
  };
  return {
    of: (server) => {
      const records = servers.get(server);
      return records === undefined ? NOTHING : inOrder(records);
    },
    *all() {
      for (const records of servers.values()) yield* records.values();
    },
    onChange: (listener) => void listeners.push(listener),
    forget: () => {
      servers = new Map();
    },
    apply: (key, text) => {
      const { server, channel, name } = key;
      const records = new Map(servers.get(server));
      const value = text === null ? null : read(key, text);
      if (value === null) records.delete(keyOf(key));
      else records.set(keyOf(key), { server, channel, name, value });
      if (records.size === 0) servers.delete(server);
      else servers.set(server, records);
    },
    tell: (server) => {
      for (const listener of listeners) listener(server);
    },
  };
}

const NOTHING: readonly never[] = [];

function keyOf({ channel, name }: Omit<RecordKey, 'server'>): string {
  return `${name} ${channel}`;
}
