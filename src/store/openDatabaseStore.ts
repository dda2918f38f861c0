import pRetry from 'p-retry';
import { Client, DatabaseError } from 'pg';
import type { Logger } from 'pino';
import { z } from 'zod';
import { NotKept } from '../club/NotKept.ts';
import type { Added, Amended } from '../club/Records.ts';
import { fromJson } from '../shared/fromJson.ts';
import { PlainError } from '../shared/PlainError.ts';
import { messageOf } from './messageOf.ts';
import { migrate } from './migrate.ts';
import { type Key, type Listener, type Row, type Store, TABLES, type Table } from './Store.ts';
import { createTrouble } from './Trouble.ts';

/** Where processes tell each other what they have changed. */
const CHANNEL = 'aftercredits';

/** One process at a time makes the tables: any number, for PostgreSQL's advisory locks. */
const LOCK = 4_202_611;

/** How long the database may take for one thing, in milliseconds. */
const PATIENCE = 5_000;

/** How often it is asked whether it is still there, in milliseconds: a cable that is pulled tells nobody. */
const ASK_EVERY = 10_000;

/** Waits of half a second, 1, 2, 4 and then 5 seconds. */
const AGAIN = { retries: Number.POSITIVE_INFINITY, minTimeout: 500, factor: 2, maxTimeout: 5_000 };

/**
 * What time does not mend, by the start of PostgreSQL's code: a wrong user or password, no such database, no such
 * right (PostgreSQL's documentation, Appendix A).
 */
const FINAL = ['28', '3D', '42'];

const keyShape = z.object({
  table: z.enum(TABLES),
  server: z.string(),
  channel: z.string(),
  name: z.string(),
});
const rowShape = keyShape.omit({ table: true }).extend({ value: z.string() });
const valueShape = rowShape.pick({ value: true });

/**
 * Keeps rows in a PostgreSQL database, which several processes share: each hears at once what another has changed. It
 * connects by itself, and again whenever the connection is lost; then it reads everything, so that nothing is missed.
 *
 * One connection does all, one thing after the other, so that the listener hears things in the order in which they
 * happened, and what it hears last of a row is how that row is.
 *
 * @param url where it is, with user, password and TLS options
 */
export function openDatabaseStore(url: string, listener: Listener, log: Logger): Store {
  const trouble = createTrouble(log);
  const closing = new AbortController();
  let current: Client | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const done = last.then(task);
    last = done.catch(() => {});
    return done;
  };

  const connect = async (): Promise<void> => {
    const client = new Client({
      connectionString: url,
      application_name: 'aftercredits',
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
    });
    client.on('error', (error) => lose(client, error));
    client.on('end', () => lose(client, new Error('closed')));
    client.on('notification', ({ payload = '' }) => void inTurn(() => readChanged(client, payload)));
    try {
      await client.connect();
      const begin = ['BEGIN', `SELECT pg_advisory_xact_lock(${LOCK})`];
      await migrate(async (sql) => (await client.query(sql)).rows, begin, 'The database of DATABASE_URL');
      await client.query(`LISTEN ${CHANNEL}`);
      listener.all(await load(client));
    } catch (error) {
      void client.end().catch(() => {});
      throw error;
    }
    current = client;
    trouble.tell(null);
  };

  const keepTrying = (
    isWorthIt: (error: unknown) => boolean,
    tell: (message: string) => void,
  ): Promise<void> =>
    pRetry(() => inTurn(connect), {
      ...AGAIN,
      signal: closing.signal,
      shouldRetry: ({ error }) => isWorthIt(error),
      onFailedAttempt: ({ error }) => {
        if (isWorthIt(error)) tell(messageOf(error));
      },
    });

  /** Gives a connection up, and looks for another one. */
  const lose = (client: Client, error: unknown): void => {
    if (client !== current) return;
    current = null;
    void client.end().catch(() => {});
    if (closing.signal.aborted) return;
    trouble.tell(`the connection to the database is lost (${messageOf(error)})`);
    const again = keepTrying(
      () => true,
      (message) => trouble.tell(message),
    );
    // Rejects only where it is being closed.
    again.catch(() => {});
  };

  /** Reads again what a process says it has changed. */
  const readChanged = async (client: Client, payload: string): Promise<void> => {
    const told = keyShape.safeParse(fromJson(payload));
    // A newer version, which runs beside this one during an update, may have more tables.
    if (!told.success) return;
    const { table, ...key } = told.data;
    try {
      listener.one({ table, ...key }, await valueHeld(client, { table, ...key }));
    } catch (error) {
      lose(client, error);
    }
  };

  const confirmed = async <Result>(task: (client: Client) => Promise<Result>): Promise<Result> => {
    const client = current;
    if (client === null) throw new NotKept('away', `The settings can’t be written: ${trouble.now()}.`);
    try {
      return await task(client);
    } catch (error) {
      lose(client, error);
      // A refusal says that nothing was done; silence says nothing.
      const isRefused = error instanceof DatabaseError && error.severity === 'ERROR';
      throw new NotKept(
        isRefused ? 'away' : 'unsure',
        `The database did not confirm a change of the settings: ${messageOf(error)}.`,
      );
    }
  };

  const change = (key: Key, value: string | null, how: keyof typeof CHANGES): Promise<boolean> =>
    inTurn(async () => {
      const isDone = await confirmed((client) =>
        write(client, key, value === null ? [] : [value], CHANGES[how]),
      );
      if (how !== 'amend' || isDone) listener.one(key, value);
      return isDone;
    });

  const timer = setInterval(() => {
    const client = current;
    if (client === null) return;
    inTurn(() => client.query('SELECT 1')).catch((error: unknown) => lose(client, error));
  }, ASK_EVERY).unref();

  let isTold = false;
  const opened = keepTrying(
    (error) => !isFinal(error),
    (message) => {
      if (!isTold) log.error(`the database can’t be reached: ${message}; nobody is answered until it can`);
      isTold = true;
    },
  ).catch((error: unknown) => {
    if (error instanceof PlainError || !isFinal(error)) throw error;
    throw new PlainError(
      `The database of DATABASE_URL refuses: ${messageOf(error)}. Look at its name, the user, the password and what that user may do.`,
    );
  });
  // Who waits for it hears of it; after the end nobody does.
  opened.catch(() => {});

  return {
    opened,
    put: async ({ value, ...key }) => void (await change(key, value, 'put')),
    add: (row, most, mark) =>
      inTurn(async () => {
        const added = await confirmed((client) => add(client, row, most, mark));
        const { value, ...key } = row;
        if (added === 'added') listener.one(key, value);
        return added;
      }),
    rename: (row, mark) =>
      inTurn(async () => {
        const amended = await confirmed((client) => rename(client, row, mark));
        const { value, ...key } = row;
        if (amended === 'amended') listener.one(key, value);
        return amended;
      }),
    amend: ({ value, ...key }) => change(key, value, 'amend'),
    replace: ({ value, ...key }, before) =>
      inTurn(() =>
        confirmed(async (client) => {
          const isDone = await write(client, key, [value, before], CHANGES.replace);
          listener.one(key, isDone ? value : await valueHeld(client, key));
          return isDone;
        }),
      ),
    remove: async (key) => void (await change(key, null, 'remove')),
    run: (sql, values) =>
      inTurn(async () => {
        const query = { text: numbered(sql), values: [...values], rowMode: 'array' as const };
        return (await confirmed((client) => client.query<unknown[]>(query))).rows;
      }),
    trouble: trouble.now,
    close: async () => {
      clearInterval(timer);
      closing.abort();
      await last;
      await current?.end();
    },
  };
}

/** What a row holds; null where it is gone. */
async function valueHeld(client: Client, { table, server, channel, name }: Key): Promise<string | null> {
  const { rows } = await client.query(
    `SELECT value FROM ${table} WHERE server = $1 AND channel = $2 AND name = $3`,
    [server, channel, name],
  );
  return rows.map((row) => valueShape.parse(row).value)[0] ?? null;
}

async function load(client: Client): Promise<Iterable<Row>> {
  const found = new Map<Table, readonly unknown[]>();
  for (const table of TABLES)
    found.set(table, (await client.query(`SELECT server, channel, name, value FROM ${table}`)).rows);
  return rowsOf(found);
}

/** One by one: all of them at once would take as much memory again. */
function* rowsOf(found: ReadonlyMap<Table, readonly unknown[]>): Generator<Row> {
  for (const [table, rows] of found) for (const row of rows) yield { table, ...rowShape.parse(row) };
}

/**
 * What changes a row: its key is the second value to the fourth, what it is to hold the fifth; the sixth is how many there
 * may be, what it holds before, or a mark, which may also be the seventh.
 */
const CHANGES = {
  put: (table: Table) => `INSERT INTO ${table} (server, channel, name, value) VALUES ($2, $3, $4, $5)
    ON CONFLICT (server, channel, name) DO UPDATE SET value = excluded.value`,
  add: (table: Table) => `INSERT INTO ${table} (server, channel, name, value) SELECT $2, $3, $4, $5
    WHERE (SELECT COUNT(*) FROM ${table} WHERE server = $2) < $6 AND NOT EXISTS (${marked(table, '$2', '$7')})
    ON CONFLICT (server, channel, name) DO NOTHING`,
  rename: (table: Table) => `UPDATE ${table} SET value = $5 WHERE server = $2 AND channel = $3 AND name = $4
    AND NOT EXISTS (${marked(table, '$2', '$6')} AND (other.channel <> $3 OR other.name <> $4))`,
  amend: (table: Table) => `UPDATE ${table} SET value = $5 WHERE server = $2 AND channel = $3 AND name = $4`,
  replace: (table: Table) => `UPDATE ${table} SET value = $5
    WHERE server = $2 AND channel = $3 AND name = $4 AND value = $6`,
  remove: (table: Table) => `DELETE FROM ${table} WHERE server = $2 AND channel = $3 AND name = $4`,
};

/** Changes a row, and tells every process of it: both or neither. Returns whether there was something to change. */
async function write(
  client: Client,
  { table, ...key }: Key,
  values: readonly (string | number)[],
  change: (table: Table) => string,
): Promise<boolean> {
  const { rows } = await client.query(
    `WITH done AS (${change(table)} RETURNING 1) SELECT pg_notify('${CHANNEL}', $1) FROM done`,
    [JSON.stringify({ table, ...key }), key.server, key.channel, key.name, ...values],
  );
  return rows.length > 0;
}

/** What finds a row of a server that has a mark in its value; none where the mark is empty. */
function marked(table: Table, server: string, mark: string): string {
  return `SELECT 1 FROM ${table} AS other
    WHERE other.server = ${server} AND ${mark}::text <> '' AND strpos(other.value, ${mark}) > 0`;
}

/** Adds a row where there is room, and nothing has the mark. */
function add(client: Client, { value, ...key }: Row, most: number, mark: string): Promise<Added> {
  return alone(client, key, async () => {
    if (await write(client, key, [value, most, mark], CHANGES.add)) return 'added';
    if ((await valueHeld(client, key)) !== null) return 'there';
    const { rows } = await client.query(marked(key.table, '$1', '$2'), [key.server, mark]);
    return rows.length > 0 ? 'there' : 'full';
  });
}

/** Changes a row where nothing else has the mark. */
function rename(client: Client, { value, ...key }: Row, mark: string): Promise<Amended> {
  return alone(client, key, async () => {
    if (await write(client, key, [value, mark], CHANGES.rename)) return 'amended';
    return (await valueHeld(client, key)) === null ? 'gone' : 'taken';
  });
}

/**
 * One statement alone would not see what another process is adding: so whoever does this to the same table of the same
 * server waits, and looks after that. Where it fails, the connection is given up, and with it the transaction.
 */
async function alone<Result>(
  client: Client,
  { table, server }: Pick<Key, 'table' | 'server'>,
  act: () => Promise<Result>,
): Promise<Result> {
  await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
  await client.query(`SELECT pg_advisory_xact_lock(${LOCK}, hashtext($1))`, [`${table} ${server}`]);
  const result = await act();
  await client.query('COMMIT');
  return result;
}

/** PostgreSQL numbers what SQLite only marks. */
function numbered(sql: string): string {
  let number = 0;
  return sql.replaceAll('?', () => `$${++number}`);
}

function isFinal(error: unknown): boolean {
  if (error instanceof PlainError) return true;
  return error instanceof DatabaseError && FINAL.some((start) => error.code?.startsWith(start));
}
