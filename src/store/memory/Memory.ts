import type { Key } from '../Store.ts';

/** Holds in memory what a store tells of one table. */
export interface Memory {
  /** Everything is told anew. */
  readonly forget: () => void;
  /** A row is so, or is gone (null). */
  readonly apply: (key: Key, value: string | null) => void;
  /** What was told last is all for now: of one server, or of any (null). */
  readonly tell: (server: string | null) => void;
}
