import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { SERVER_WIDE } from '../../src/club/settingsAt.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { openClubs } from '../../src/store/openClubs.ts';
import { builtProgram } from '../support/bot/builtProgram.ts';
import { type StorePlace, storePlaces } from '../support/store/storePlaces.ts';

const ROUNDS = 3;
const { ways } = storePlaces();

describe.each(ways)('GIVEN $name', ({ isHere, place }) => {
  test.skipIf(!isHere)(
    'WHEN a process is killed in the midst of changes, again and again, THEN none that was confirmed is lost, and none is half there',
    async () => {
      const there = await place();
      let kept = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const atMost = kept + 1 + Math.floor(Math.random() * 60);
        const confirmed = await killAfter(there, kept + 1, atMost);
        const films = await filmsAt(there);
        expect(films).toHaveLength(25);
        expect(new Set(films).size).toBe(1);
        kept = Number(films[0]?.replaceAll('-', ''));
        // The one after the last that was confirmed may have been kept before it could be told.
        expect([confirmed, confirmed + 1]).toContain(kept);
        expect(confirmed).toBeGreaterThanOrEqual(atMost);
      }
    },
  );
});

/**
 * Runs a process that changes a setting, and kills it once it has told of a change.
 *
 * @returns the last change that it told of
 */
async function killAfter({ dataDir, databaseUrl }: StorePlace, from: number, last: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['tests/support/store/changeForever.js', builtProgram(), dataDir, databaseUrl ?? '', String(from)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let told = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    told = Number(line);
    if (told >= last) child.kill('SIGKILL');
  }
  return told;
}

async function filmsAt(place: StorePlace): Promise<readonly string[]> {
  const clubs = await openClubs(place, createLog('silent'));
  await clubs.opened;
  const films = clubs.of('1').get(SERVER_WIDE)?.films ?? [];
  await clubs.close();
  return films === 'all' ? [] : films;
}
