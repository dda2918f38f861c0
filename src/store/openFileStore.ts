import { statSync } from 'node:fs';
import Database from 'libsql';
import type { Logger } from 'pino';
import { z } from 'zod';
import { NotKept } from '../club/NotKept.ts';
import type { Added, Amended } from '../club/Records.ts';
import { messageOf } from './messageOf.ts';
import { migrate } from './migrate.ts';
import type { Key, Listener, Row, Store, Table } from './Store.ts';
import { createTrouble } from './Trouble.ts';

/** How long to wait for another process that is writing, in milliseconds. Nothing else happens in this one meanwhile. */
const PATIENCE = 2_000;

/** How often it is looked whether another process has written, in milliseconds: an update runs two for a moment. */
const LOOK_EVERY = 500;

const rowsShape = z.array(z.record(z.string(), z.unknown()));
const columns = z.tuple([z.string(), z.string(), z.string(), z.string()]);
const oneColumn = z.tuple([z.string()]);

/**
 * Keeps rows in one SQLite file. Several processes of this machine may have it open.
 *
 * @param file made where it is missing; its folder is there
 * @throws {PlainError} where a newer version of the program has written it; SQLite's errors where it can't be used
 */
export async function openFileStore(file: string, listener: Listener, log: Logger): Promise<Store> {
  const db = new Database(file, { timeout: PATIENCE });
  try {
    // What was confirmed outlives a loss of power; who reads, and a back-up, need not wait for who writes.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    await migrate(async (sql) => db.prepare(sql).all(), ['BEGIN IMMEDIATE'], file);
    return followFile(db, file, listener, log);
  } catch (error) {
    db.close();
    throw error;
  }
}

function followFile(db: Database.Database, file: string, listener: Listener, log: Logger): Store {
  const trouble = createTrouble(log);
  const tables = {
    settings: openTable(db, 'settings'),
    schedules: openTable(db, 'schedules'),
    pins: openTable(db, 'pins'),
    summaries: openTable(db, 'summaries'),
    films: openTable(db, 'films'),
  };
  // SQLite counts here what other connections write.
  const version = db.prepare('PRAGMA data_version').raw();
  const look = (): string => String(version.get());
  /** One by one: all of them at once would take as much memory again. */
  function* load(): Generator<Row> {
    for (const { rows } of Object.values(tables)) yield* rows();
  }
  const identity = identityOf(file);
  let seen = look();
  listener.all(load());

  /** What comes of a statement. @throws {NotKept} where it can’t be carried out now */
  const carryOut = <Result>(statement: () => Result): Result => {
    try {
      // SQLite would write on into a file that nobody finds any more.
      if (identityOf(file) !== identity)
        throw new TypeError(`${file} is not the file that was opened; start the bot again`);
      const result = statement();
      trouble.tell(null);
      return result;
    } catch (error) {
      const reason = messageOf(error);
      trouble.tell(reason);
      throw new NotKept('away', `${file} can’t be used: ${reason}.`);
    }
  };
  const change = async (
    key: Key,
    value: string | null,
    how: 'put' | 'amend' | 'remove',
  ): Promise<boolean> => {
    const { changes } = carryOut(() => tables[key.table][how]({ ...key, value: value ?? '' }));
    const isDone = changes > 0;
    if (how !== 'amend' || isDone) listener.one(key, value);
    return isDone;
  };

  const timer = setInterval(() => {
    try {
      const now = look();
      if (now !== seen) listener.all(load());
      seen = now;
      // Writes what stands there already: where that can be done, so can the rest.
      if (trouble.now() !== null) carryOut(() => db.exec('UPDATE migrations SET step = step'));
    } catch (error) {
      if (!(error instanceof NotKept)) trouble.tell(messageOf(error));
    }
  }, LOOK_EVERY).unref();

  return {
    opened: Promise.resolve(),
    put: async ({ value, ...key }) => void (await change(key, value, 'put')),
    add: async (row, most, mark) => {
      const added = carryOut(() => tables[row.table].add(row, most, mark));
      const { value, ...key } = row;
      if (added === 'added') listener.one(key, value);
      return added;
    },
    amend: ({ value, ...key }) => change(key, value, 'amend'),
    rename: async (row, mark) => {
      const amended = carryOut(() => tables[row.table].rename(row, mark));
      const { value, ...key } = row;
      if (amended === 'amended') listener.one(key, value);
      return amended;
    },
    replace: async ({ value, ...key }, before) => {
      const found = carryOut(() => tables[key.table].replace({ ...key, value }, before));
      listener.one(key, found);
      return found === value;
    },
    remove: async (key) => void (await change(key, null, 'remove')),
    // Lists of columns are only for statements that always give rows.
    run: async (sql, values) =>
      rowsShape.parse(carryOut(() => db.prepare(sql).all(...values))).map(Object.values),
    trouble: trouble.now,
    close: async () => {
      clearInterval(timer);
      db.close();
    },
  };
}

function openTable(db: Database.Database, table: Table) {
  /** Whether a row of a server has a mark, which is given twice. */
  const MARKED = `SELECT 1 FROM ${table} AS other WHERE other.server = ? AND ? <> '' AND instr(other.value, ?) > 0`;
  const all = db.prepare(`SELECT server, channel, name, value FROM ${table}`).raw();
  const put = db.prepare(
    `INSERT INTO ${table} (server, channel, name, value) VALUES (?, ?, ?, ?)
     ON CONFLICT (server, channel, name) DO UPDATE SET value = excluded.value`,
  );
  const add = db.prepare(
    `INSERT INTO ${table} (server, channel, name, value) SELECT ?, ?, ?, ?
     WHERE (SELECT COUNT(*) FROM ${table} WHERE server = ?) < ? AND NOT EXISTS (${MARKED})
     ON CONFLICT (server, channel, name) DO NOTHING`,
  );
  const marked = db.prepare(MARKED);
  const rename = db.prepare(
    `UPDATE ${table} SET value = ? WHERE server = ? AND channel = ? AND name = ?
     AND NOT EXISTS (${MARKED} AND (other.channel <> ? OR other.name <> ?))`,
  );
  const find = db.prepare(`SELECT value FROM ${table} WHERE server = ? AND channel = ? AND name = ?`).raw();
  const amend = db.prepare(`UPDATE ${table} SET value = ? WHERE server = ? AND channel = ? AND name = ?`);
  const replace = db.prepare(
    `UPDATE ${table} SET value = ? WHERE server = ? AND channel = ? AND name = ? AND value = ?`,
  );
  const remove = db.prepare(`DELETE FROM ${table} WHERE server = ? AND channel = ? AND name = ?`);
  return {
    *rows(): Generator<Row> {
      for (const row of all.iterate()) {
        const [server, channel, name, value] = columns.parse(row);
        yield { table, server, channel, name, value };
      }
    },
    put: ({ server, channel, name, value }: Row) => put.run(server, channel, name, value),
    add: ({ server, channel, name, value }: Row, most: number, mark: string): Added => {
      const isThere = [server, mark, mark];
      if (add.run(server, channel, name, value, server, most, ...isThere).changes > 0) return 'added';
      const found = find.get(server, channel, name) ?? marked.get(...isThere);
      return found === undefined ? 'full' : 'there';
    },
    rename: ({ server, channel, name, value }: Row, mark: string): Amended => {
      const isTaken = [server, mark, mark, channel, name];
      if (rename.run(value, server, channel, name, ...isTaken).changes > 0) return 'amended';
      return find.get(server, channel, name) === undefined ? 'gone' : 'taken';
    },
    amend: ({ server, channel, name, value }: Row) => amend.run(value, server, channel, name),
    replace: ({ server, channel, name, value }: Row, before: string): string | null => {
      replace.run(value, server, channel, name, before);
      const found = find.get(server, channel, name);
      return found === undefined ? null : oneColumn.parse(found)[0];
    },
    remove: ({ server, channel, name }: Key) => remove.run(server, channel, name),
  };
}

/** What tells a file from another of its name; null where there is none. */
function identityOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}
