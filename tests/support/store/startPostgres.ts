import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../freePort.ts';

/** A PostgreSQL on loopback, of which nothing is left in the end. */
export interface Postgres {
  /** Makes an empty database. @returns its address */
  readonly createDatabase: () => Promise<string>;
  /** Ends it at once, with all its connections. */
  readonly stop: () => Promise<void>;
  /** Starts it again, with all that it holds. */
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where Debian's packages have the programs of PostgreSQL, one folder a version; null where there are none. */
export const POSTGRES = findPrograms();

/** PostgreSQL refuses to run as root: this is who nobody is on Debian. */
const NOBODY = 65_534;

const run = promisify(execFile);

/** Starts a PostgreSQL that trusts everybody on this machine. */
export async function startPostgres(): Promise<Postgres> {
  if (POSTGRES === null) throw new TypeError('no PostgreSQL on this machine');
  const programs = POSTGRES;
  const folder = await mkdtemp(join(tmpdir(), 'aftercredits-postgres-'));
  const asRoot = process.getuid?.() === 0;
  const user = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (asRoot) await chown(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const settings = ['--username=club', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await run(join(programs, 'initdb'), [`--pgdata=${data}`, ...settings], { ...user, cwd: folder });
  const port = await freePort();
  const addressOf = (database: string): string => `postgres://club@127.0.0.1:${port}/${database}`;

  const launch = async () => {
    const options = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' };
    const given = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...given], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' },
    });
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stderr })) {
      said.push(line);
      if (line.includes('ready to accept connections')) {
        child.stderr.resume();
        return child;
      }
    }
    throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`);
  };

  let child = await launch();
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    // An immediate end: what is connected is cut off.
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGQUIT')) await ended;
  };
  let databases = 0;
  return {
    createDatabase: async () => {
      databases += 1;
      const name = `club${databases}`;
      await runSql(addressOf('postgres'), `CREATE DATABASE ${name}`);
      return addressOf(name);
    },
    stop,
    start: async () => {
      child = await launch();
    },
    close: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Runs SQL in a database, beside whatever else has it open. */
export async function runSql(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function findPrograms(): string | null {
  const root = '/usr/lib/postgresql';
  try {
    const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    return newest === undefined ? null : join(root, newest, 'bin');
  } catch {
    return null;
  }
}
