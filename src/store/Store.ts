import type { Added, Amended } from '../club/Records.ts';

/** The tables whose rows are told: what stands in them is held in memory. */
export const TABLES = ['settings', 'schedules', 'pins', 'summaries', 'films'] as const;
export type Table = (typeof TABLES)[number];

/** What tells one row from the others. */
export interface Key {
  readonly table: Table;
  /** The id of the server that it belongs to. */
  readonly server: string;
  /** The id of the channel; empty for the whole server. */
  readonly channel: string;
  /** What is kept, such as the name of a setting. */
  readonly name: string;
}

export interface Row extends Key {
  /** JSON. */
  readonly value: string;
}

/** Hears of everything that is kept, in the order in which it was. */
export interface Listener {
  /** These are all the rows that there are: at first, and whenever changes may have been missed. */
  readonly all: (rows: Iterable<Row>) => void;
  /** A row was kept, or taken away (null), by this process or by another one. */
  readonly one: (key: Key, value: string | null) => void;
}

/** Keeps rows. What was kept in `TABLES` is told to its listener, never asked for. */
export interface Store {
  /** Settles once the listener has been told all rows; rejects where whoever runs the bot has to put something right. */
  readonly opened: Promise<void>;
  /**
   * Keeps a row, in place of the one with its key. Resolves once it would outlive a loss of power, and the listener has
   * been told.
   *
   * @throws {NotKept} where that can't be confirmed
   */
  readonly put: (row: Row) => Promise<void>;
  /**
   * Keeps a row, likewise, where there is none with its key, and its table has fewer than `most` rows of its server. Where
   * several processes do so at once, one comes after the other.
   *
   * @param mark what none of these may have in its value; empty for nothing
   */
  readonly add: (row: Row, most: number, mark: string) => Promise<Added>;
  /** Changes a row, likewise; one that has been taken away stays away. Resolves with whether it was there. */
  readonly amend: (row: Row) => Promise<boolean>;
  /** Changes a row as `amend` does, where no other one of its server has the mark in its value; in turn with `add`. */
  readonly rename: (row: Row, mark: string) => Promise<Amended>;
  /**
   * Changes a row, likewise, where it still has a value. Where it has another one, or is gone, the listener is told that.
   * Resolves with whether the row is as it was to be.
   */
  readonly replace: (row: Row, before: string) => Promise<boolean>;
  /** Takes a row away, likewise; one that isn't there is no matter. */
  readonly remove: (key: Key) => Promise<void>;
  /**
   * Runs SQL on the other tables, of which nobody is told.
   *
   * @param sql a statement that SQLite and PostgreSQL both understand, with a `?` for each value
   * @returns the rows that come of it, each a list of its columns
   * @throws {NotKept} where that can't be confirmed
   */
  readonly run: (sql: string, values: readonly string[]) => Promise<readonly (readonly unknown[])[]>;
  /** Why nothing can be kept now; null where it can. */
  readonly trouble: () => string | null;
  /** Ends it, after what is being kept. */
  readonly close: () => Promise<void>;
}
