import { parseArgs } from 'node:util';
import { PlainError } from '../shared/PlainError.ts';
import { runScript } from '../shared/runScript.ts';
import { readSettings } from './readSettings.ts';

const USAGE = `Usage: npm run backup -- FILE

Copies what servers have set (DATA_DIR) into FILE, which must not be there yet. The bot may run meanwhile.
To put a copy back, stop the bot, remove aftercredits.db, aftercredits.db-wal and aftercredits.db-shm from DATA_DIR,
and copy FILE there as aftercredits.db.

Example: npm run backup -- copies/monday.db`;

/** `npm run backup -- FILE`: a copy of the data as it is at this moment. */
await runScript(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0) throw new PlainError(USAGE);
  const { dataDir, databaseUrl } = readSettings();
  if (databaseUrl !== null)
    throw new PlainError(
      'What servers have set stands in the database of DATABASE_URL: back it up by “pg_dump --format=custom --file=FILE "$DATABASE_URL"”, and put it back by “pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE”.',
    );
  const { backUpFile } = await import('../store/backUpFile.ts');
  const { dataFile } = await import('../store/dataFile.ts');
  await backUpFile(dataFile(dataDir), target);
  console.log(`${target} holds what servers have set.`);
}, USAGE);
