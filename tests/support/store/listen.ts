import type { Key, Listener, Row } from '../../../src/store/Store.ts';

/** A listener that holds what it heard as a plain table, and can be waited for. */
export interface Ear extends Listener {
  /** What there is, by server, channel and name. */
  readonly rows: () => ReadonlyMap<string, string>;
  /** Resolves once what there is fits. */
  readonly until: (fits: (rows: ReadonlyMap<string, string>) => boolean) => Promise<void>;
}

/** How a row is found in what an ear heard. */
export function keyOf({ server, channel, name }: Omit<Key, 'table'>): string {
  return `${server}/${channel}/${name}`;
}

export function listen(): Ear {
  let rows = new Map<string, string>();
  const waiting = new Set<() => void>();
  const tell = (): void => {
    for (const look of waiting) look();
  };
  return {
    rows: () => rows,
    until: (fits) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!fits(rows)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    all: (all: Iterable<Row>) => {
      rows = new Map(Array.from(all, (row) => [keyOf(row), row.value]));
      tell();
    },
    one: (key, value) => {
      if (value === null) rows.delete(keyOf(key));
      else rows.set(keyOf(key), value);
      tell();
    },
  };
}
