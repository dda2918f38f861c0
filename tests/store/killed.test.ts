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
      let counted = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const atMost = kept + 1 + Math.floor(Math.random() * 60);
        const confirmed = await killAfter(there, kept + 1, atMost);
        const { films, question, lines, times } = await foundAt(there);
        // The round after the last that was confirmed may have been kept, or the first things of it, before it could be told.
        const possible = [confirmed, confirmed + 1];
        expect(films).toHaveLength(25);
        expect(new Set(films).size).toBe(1);
        expect(possible).toContain(Number(films[0]?.replaceAll('-', '')));
        expect(possible).toContain(Number(question.replaceAll('-', '')));
        expect(lines).toHaveLength(20_001);
        expect(new Set(lines.slice(0, -1)).size).toBe(1);
        expect(possible).toContain(Number(lines[0]));
        const more = confirmed - kept;
        expect([counted + more, counted + more + 1]).toContain(times);
        expect(confirmed).toBeGreaterThanOrEqual(atMost);
        kept = confirmed;
        counted = times;
      }
    },
  );
});

/**
 * Runs a process that changes things, and kills it once it has told of a round.
 *
 * @returns the last round that it told of
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

async function foundAt(place: StorePlace) {
  const clubs = await openClubs(place, createLog('silent'));
  await clubs.opened;
  const films = clubs.of('1').get(SERVER_WIDE)?.films ?? [];
  const [pin] = clubs.records.pins.of('1');
  const text = await clubs.texts.get('1', 'text');
  const [counted] = await clubs.tally.since('1', '2026-11-27');
  await clubs.close();
  return {
    films: films === 'all' ? [] : films,
    question: pin?.value.question ?? '',
    lines: text?.split('\n') ?? [],
    times: counted?.times ?? 0,
  };
}
