/**
 * Changes a setting, a record, a long text and a count again and again, and prints the number of each round once all of it
 * is confirmed.
 *
 * node changeForever.js PROGRAM DATA_DIR DATABASE_URL FROM
 */
import { join, resolve } from 'node:path';

const [program = '', dataDir, databaseUrl, from] = process.argv.slice(2);
const { openClubs } = await import(join(resolve(program), 'src', 'store', 'openClubs.js'));
const ignore = () => {};
const log = { error: ignore, warn: ignore, info: ignore };
const clubs = await openClubs({ dataDir, databaseUrl: databaseUrl === '' ? null : databaseUrl }, log);
await clubs.opened;
for (let number = Number(from); ; number += 1) {
  // Long enough for several pages of the file: half of it would show.
  const films = Array.from({ length: 25 }, () => String(number).padStart(100, '-'));
  await clubs.change('1', '', 'films', films);
  await clubs.records.pins.put({
    ...{ server: '1', channel: '', name: 'pin' },
    value: { film: 'film', question: String(number).padStart(200, '-'), passage: null },
  });
  await clubs.texts.put('1', 'text', `${number}\n`.repeat(20_000));
  await clubs.tally.count({ server: '1', film: '', question: 'q', ended: 'none', day: '2026-11-27' });
  process.stdout.write(`${number}\n`);
}
