import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Config } from '../../../src/shared/readConfig.ts';
import { POSTGRES, type Postgres, startPostgres } from './startPostgres.ts';

/** Where data is kept: what several bots have in common that keep it in one place. */
export type StorePlace = Pick<Config, 'dataDir' | 'databaseUrl'>;

/** A way to keep data. */
export interface Way {
  readonly name: string;
  /** Whether this machine has what it needs. */
  readonly isHere: boolean;
  /** An empty place, taken away after the tests of the file. */
  readonly place: () => Promise<StorePlace>;
}

/** Every way to keep data, for a file of tests: one PostgreSQL for all of them. */
export function storePlaces(): { readonly ways: readonly Way[]; readonly postgres: () => Postgres } {
  const folders: string[] = [];
  let postgres: Postgres | null = null;
  const started = (): Postgres => {
    if (postgres === null) throw new TypeError('no PostgreSQL runs');
    return postgres;
  };
  beforeAll(async () => {
    if (POSTGRES !== null) postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres?.close();
    for (const folder of folders) await rm(folder, { recursive: true });
  });
  const file = async (): Promise<StorePlace> => {
    const dataDir = await mkdtemp(join(tmpdir(), 'aftercredits-data-'));
    folders.push(dataDir);
    return { dataDir, databaseUrl: null };
  };
  const database = async (): Promise<StorePlace> => ({
    dataDir: '',
    databaseUrl: await started().createDatabase(),
  });
  const missing = POSTGRES === null ? ' (skipped: this machine has no /usr/lib/postgresql)' : '';
  return {
    ways: [
      { name: 'a file', isHere: true, place: file },
      { name: `PostgreSQL${missing}`, isHere: POSTGRES !== null, place: database },
    ],
    postgres: started,
  };
}
