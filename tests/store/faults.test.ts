import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { Client } from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { SERVER_WIDE } from '../../src/club/settingsAt.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { backUpFile } from '../../src/store/backUpFile.ts';
import { dataFile } from '../../src/store/dataFile.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { Lines } from '../support/bot/Lines.ts';
import { POSTGRES, runSql } from '../support/store/startPostgres.ts';
import { type StorePlace, storePlaces } from '../support/store/storePlaces.ts';

const SERVER = '197038439483310086';
const NEWER = `INSERT INTO migrations (step) VALUES (${MIGRATIONS.length + 1})`;

const open: OpenClubs[] = [];
let log = new Lines();

afterEach(async () => {
  for (const clubs of open.splice(0)) await clubs.close();
  log = new Lines();
});

/** Opens what is set somewhere, and does not wait until it is known. */
async function launch(place: StorePlace): Promise<OpenClubs> {
  const lines = log;
  const clubs = await openClubs(place, createLog('debug', { write: (line) => lines.add(line.trimEnd()) }));
  open.push(clubs);
  return clubs;
}

async function clubsAt(place: StorePlace): Promise<OpenClubs> {
  const clubs = await launch(place);
  await clubs.opened;
  return clubs;
}

const hide = (clubs: OpenClubs): Promise<void> => clubs.change(SERVER, SERVER_WIDE, 'answers', 'private');
const show = (clubs: OpenClubs): Promise<void> => clubs.change(SERVER, SERVER_WIDE, 'answers', 'public');
const answersOf = (clubs: OpenClubs): string =>
  clubs.at({ server: SERVER, channel: '1', parent: null }).answers;

const { ways, postgres } = storePlaces();
const [file, database] = ways;
if (file === undefined || database === undefined) throw new TypeError('there are two ways to keep data');

describe('GIVEN a file', () => {
  test('WHEN a newer version of the program has written it THEN the start ends with a sentence that says so', async () => {
    const there = await file.place();
    await clubsAt(there);
    await open.pop()?.close();
    const db = new Database(dataFile(there.dataDir));
    db.exec(NEWER);
    db.close();
    await expect(launch(there)).rejects.toThrow(/^\S+ was written by a newer version of this program/);
  });

  test('WHEN it is no database THEN the start ends with a sentence that names it', async () => {
    const there = await file.place();
    await writeFile(dataFile(there.dataDir), 'no database '.repeat(1_000));
    await expect(launch(there)).rejects.toMatchObject({
      name: 'PlainError',
      message: expect.stringMatching(/aftercredits\.db, which can’t be used: file is not a database/),
    });
  });

  test('WHEN none is there and none can be made THEN the log says so, nothing is set, and changes are refused', async () => {
    const { dataDir } = await file.place();
    const noFolder = join(dataDir, 'a file');
    await writeFile(noFolder, '');
    const clubs = await clubsAt({ dataDir: join(noFolder, 'data'), databaseUrl: null });
    expect(log.like(/nothing can be kept in DATA_DIR/)).toHaveLength(1);
    await expect(hide(clubs)).rejects.toMatchObject({ name: 'NotKept', reason: 'nowhere' });
    expect(answersOf(clubs)).toBe('public');
    expect(clubs.trouble()).toMatch(/^nothing can be kept in DATA_DIR/);
  });

  test('WHEN its folder is not there yet THEN it is made', async () => {
    const { dataDir } = await file.place();
    const there = { dataDir: join(dataDir, 'some', 'where'), databaseUrl: null };
    await hide(await clubsAt(there));
    expect(answersOf(await clubsAt(there))).toBe('private');
  });

  test('WHEN it is taken away while it is open THEN changes are refused, until it is there again', async () => {
    const there = await file.place();
    const clubs = await clubsAt(there);
    await hide(clubs);
    const away = join(there.dataDir, 'away.db');
    await rename(dataFile(there.dataDir), away);
    await expect(show(clubs)).rejects.toMatchObject({ name: 'NotKept', reason: 'away' });
    expect([answersOf(clubs), clubs.trouble()]).toEqual([
      'private',
      expect.stringContaining('start the bot'),
    ]);
    await rename(away, dataFile(there.dataDir));
    await log.until(/settings can be changed again/);
    await show(clubs);
    expect([answersOf(await clubsAt(there)), clubs.trouble()]).toEqual(['public', null]);
  });

  test('WHEN another process holds it THEN a change is refused, and nothing has changed; later it can be made', async () => {
    const there = await file.place();
    const clubs = await clubsAt(there);
    const other = new Database(dataFile(there.dataDir));
    other.exec('BEGIN IMMEDIATE');
    await expect(hide(clubs)).rejects.toMatchObject({ name: 'NotKept', reason: 'away' });
    expect(answersOf(clubs)).toBe('public');
    other.exec('ROLLBACK');
    other.close();
    await log.until(/settings can be changed again/);
    await hide(clubs);
    expect(answersOf(clubs)).toBe('private');
  });

  test('WHEN it is copied while it is open THEN the copy is whole, and can be put in its place', async () => {
    const there = await file.place();
    const clubs = await clubsAt(there);
    await hide(clubs);
    const copy = join(there.dataDir, 'copy.db');
    await backUpFile(dataFile(there.dataDir), copy);
    await show(clubs);
    await open.pop()?.close();
    for (const name of await readdir(there.dataDir))
      if (name.startsWith('aftercredits.db')) await rm(join(there.dataDir, name));
    await rename(copy, dataFile(there.dataDir));
    expect(answersOf(await clubsAt(there))).toBe('private');
  });

  test('WHEN there is something where the copy is to go, or nothing to copy, THEN nothing is written', async () => {
    const there = await file.place();
    await clubsAt(there);
    const copy = join(there.dataDir, 'copy.db');
    await mkdir(copy);
    await expect(backUpFile(dataFile(there.dataDir), copy)).rejects.toThrow(/can’t be written to .*EEXIST/);
    const missing = join(there.dataDir, 'missing.db');
    await expect(backUpFile(missing, join(there.dataDir, 'new.db'))).rejects.toThrow(
      /missing\.db can’t be copied: it is not there/,
    );
    expect(await readdir(there.dataDir)).not.toContain('new.db');
    expect(await readdir(there.dataDir)).not.toContain('missing.db');
  });
});

describe.skipIf(POSTGRES === null)(`GIVEN ${database.name}`, () => {
  const place = async () => {
    const there = await database.place();
    return { there, url: there.databaseUrl ?? '' };
  };

  test('WHEN a newer version of the program was there THEN the start ends with a sentence that says so', async () => {
    const { there, url } = await place();
    await clubsAt(there);
    await runSql(url, NEWER);
    await expect(clubsAt(there)).rejects.toThrow(/^The database of DATABASE_URL was written by a newer/);
  });

  test('WHEN the database is not there THEN the start ends with a sentence, without the address', async () => {
    const { url } = await place();
    const error = await clubsAt({ dataDir: '', databaseUrl: `${url}x` }).catch((error: unknown) => error);
    expect(error).toMatchObject({
      name: 'PlainError',
      message: expect.stringMatching(/^The database of DATABASE_URL refuses: .*does not exist/),
    });
    expect(String(error)).not.toContain('postgres:');
  });

  test('WHEN a connection is cut and a change is missed THEN it is made up for', async () => {
    const { there, url } = await place();
    const clubs = await clubsAt(there);
    await hide(clubs);
    // Nobody is told of this one, as nobody would be who is not connected.
    await runSql(url, `UPDATE settings SET value = '"public"'`);
    expect(answersOf(clubs)).toBe('private');
    await runSql(
      url,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
    await log.until(/settings can be changed again/);
    expect([answersOf(clubs), clubs.trouble()]).toEqual(['public', null]);
  });

  test('WHEN a newer version tells of what this one does not know THEN the connection stays', async () => {
    const { there, url } = await place();
    const clubs = await clubsAt(there);
    const told = JSON.stringify({ table: 'moods', server: SERVER, channel: '', name: 'x' });
    await runSql(url, `SELECT pg_notify('aftercredits', '${told}')`);
    await hide(clubs);
    await show(clubs);
    expect([answersOf(clubs), clubs.trouble()]).toEqual(['public', null]);
    expect(log.all).toEqual([]);
  });

  test('WHEN a connection is lost while a change is under way THEN it is not confirmed, and what became of it shows', async () => {
    const { there, url } = await place();
    const clubs = await clubsAt(there);
    const other = new Client({ connectionString: url });
    await other.connect();
    await other.query('BEGIN; LOCK TABLE settings');
    const changed = expect(hide(clubs)).rejects.toMatchObject({ name: 'NotKept', reason: 'unsure' });
    const waiting = `FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    while ((await other.query(`SELECT pid ${waiting}`)).rowCount === 0);
    await other.query(`SELECT pg_terminate_backend(pid) ${waiting}`);
    await changed;
    await other.end();
    await log.until(/settings can be changed again/);
    expect(answersOf(clubs)).toBe('public');
  });

  test('WHEN it is away THEN a start waits, what runs goes on with what was set, and both go on once it is back', async () => {
    const { there } = await place();
    const running = await clubsAt(there);
    await hide(running);
    await postgres().stop();
    await log.until(/settings can’t be changed/);
    await expect(show(running)).rejects.toMatchObject({ name: 'NotKept', reason: 'away' });
    expect([answersOf(running), running.areKnown()]).toEqual(['private', true]);
    const starting = await launch(there);
    await log.until(/the database can’t be reached.*nobody is answered until it can/);
    expect([starting.areKnown(), starting.trouble() === null, running.trouble() === null]).toEqual([
      false,
      false,
      false,
    ]);
    await postgres().start();
    await starting.opened;
    await log.until(/settings can be changed again/);
    expect(answersOf(starting)).toBe('private');
    await show(running);
    expect([answersOf(running), running.trouble(), starting.areKnown()]).toEqual(['public', null, true]);
  });

  test('WHEN it never answers THEN a start that is told to end does', async () => {
    const { url } = await place();
    const clubs = await launch({ dataDir: '', databaseUrl: url.replace(/:\d+\//, ':1/') });
    await log.until(/the database can’t be reached/);
    await clubs.close();
    await expect(clubs.opened).rejects.toThrow();
  });
});
