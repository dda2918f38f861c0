import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/club/ClubSettings.ts';
import type { Kept, Pin } from '../../src/club/Records.ts';
import { SERVER_WIDE } from '../../src/club/settingsAt.ts';
import { type Counted, MOST_COUNTED } from '../../src/club/Tally.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { openStore } from '../../src/store/openStore.ts';
import { listen } from '../support/store/listen.ts';
import { type StorePlace, storePlaces } from '../support/store/storePlaces.ts';
import { untilKept } from '../support/store/untilKept.ts';

const SERVER = '197038439483310086';
const OTHER = '290926798999357250';
const PIN: Kept<Pin> = {
  server: SERVER,
  channel: SERVER_WIDE,
  name: 'digest',
  value: { film: '9jyi', question: 'Who made the music?', passage: 'ab12c' },
};
const ASKED: Counted = {
  server: SERVER,
  film: '9jyi',
  question: 'who made the music',
  ended: 'none',
  day: '2026-11-20',
};

const open: OpenClubs[] = [];

afterEach(async () => {
  for (const it of open.splice(0)) await it.close();
});

async function clubsAt(place: StorePlace): Promise<OpenClubs> {
  const clubs = await openClubs(place, createLog('silent'));
  open.push(clubs);
  await clubs.opened;
  return clubs;
}

const { ways } = storePlaces();

describe.each(ways)('GIVEN $name', ({ isHere, place }) => {
  const when = test.skipIf(!isHere);

  when('WHEN a record is kept THEN another process that has it open hears of it', async () => {
    const there = await place();
    const [one, other] = [await clubsAt(there), await clubsAt(there)];
    await one.records.pins.put(PIN);
    const { pins } = other.records;
    await untilKept(pins, () => pins.of(SERVER).length === 1);
    expect(other.records.pins.of(SERVER)).toEqual([PIN]);
    expect([...other.records.pins.all()]).toEqual([PIN]);
    expect(other.records.pins.of(OTHER)).toEqual([]);
    expect(other.at({ server: SERVER, channel: '1', parent: null })).toEqual(DEFAULT_SETTINGS);
  });

  when('WHEN a record is taken away THEN it is gone for a process that starts later', async () => {
    const there = await place();
    const clubs = await clubsAt(there);
    await clubs.records.pins.put(PIN);
    await clubs.records.pins.put({ ...PIN, name: 'other' });
    await clubs.records.pins.remove(PIN);
    expect((await clubsAt(there)).records.pins.of(SERVER)).toEqual([{ ...PIN, name: 'other' }]);
  });

  when('WHEN one process changes what another has taken away THEN it stays away', async () => {
    const there = await place();
    const [one, other] = [await clubsAt(there), await clubsAt(there)];
    const changed = { ...PIN, value: { ...PIN.value, passage: 'zz99z' } };
    await one.records.pins.put(PIN);
    expect(await one.records.pins.amend(changed)).toBe(true);
    expect((await clubsAt(there)).records.pins.of(SERVER)).toEqual([changed]);
    await other.records.pins.remove(PIN);
    expect(await one.records.pins.amend(changed)).toBe(false);
    expect((await clubsAt(there)).records.pins.of(SERVER)).toEqual([]);
    await untilKept(one.records.pins, () => one.records.pins.of(SERVER).length === 0);
  });

  when('WHEN two processes add records at once THEN there are never more than there may be', async () => {
    const there = await place();
    const [one, other] = [await clubsAt(there), await clubsAt(there)];
    await one.records.pins.put({ ...PIN, server: OTHER });
    const added = await Promise.all(
      [one, other, one, other, one, other].map(({ records }, at) =>
        records.pins.add({ ...PIN, name: `${at}` }, 4),
      ),
    );
    expect(added.filter((what) => what === 'added')).toHaveLength(4);
    expect(added.filter((what) => what === 'full')).toHaveLength(2);
    for (const { pins } of [one.records, other.records])
      await untilKept(pins, () => pins.of(SERVER).length === 4);
    expect((await clubsAt(there)).records.pins.of(SERVER)).toHaveLength(4);
  });

  when('WHEN two processes add the same record THEN the first one stays as it is', async () => {
    const there = await place();
    const [one, other] = [await clubsAt(there), await clubsAt(there)];
    const another = { ...PIN, value: { ...PIN.value, passage: 'zz99z' } };
    const added = await Promise.all([one.records.pins.add(PIN, 1), other.records.pins.add(another, 1)]);
    expect(added.toSorted()).toEqual(['added', 'there']);
    const kept = added[0] === 'added' ? PIN : another;
    for (const { pins } of [one.records, other.records]) {
      await untilKept(pins, () => pins.of(SERVER).length === 1);
      expect(pins.of(SERVER)).toEqual([kept]);
    }
    expect(await one.records.pins.add({ ...PIN, name: 'other' }, 1)).toBe('full');
    expect(await one.records.pins.add({ ...PIN, server: OTHER }, 1)).toBe('added');
  });

  when(
    'WHEN two processes want the same turn THEN one of them has it, and no earlier one comes',
    async () => {
      const there = await place();
      const [one, other] = [await clubsAt(there), await clubsAt(there)];
      const key = { server: SERVER, channel: '1', name: 'a' };
      const turn = '2026-11-27T20:00:00.000Z';
      const had = await Promise.all([one.take(key, turn), other.take(key, turn)]);
      expect(had.filter(Boolean)).toHaveLength(1);
      expect(await other.take(key, '2026-11-26T20:00:00.000Z')).toBe(false);
      expect(await one.take({ ...key, name: 'b' }, turn)).toBe(true);
      expect(await one.take(key, '2026-11-28T20:00:00.000Z')).toBe(true);
      // What was taken a month ago is forgotten, of this server alone.
      expect(await one.take({ ...key, server: OTHER }, turn)).toBe(true);
      expect(await one.take(key, '2026-12-28T20:00:01.000Z')).toBe(true);
      expect(await other.take({ ...key, name: 'b' }, turn)).toBe(true);
      expect(await other.take(key, turn)).toBe(false);
      expect(await other.take({ ...key, server: OTHER }, turn)).toBe(false);
    },
  );

  when('WHEN two processes hear of the same thing THEN one of them is first, for an hour', async () => {
    const there = await place();
    const [one, other] = [await clubsAt(there), await clubsAt(there)];
    const at = '2026-11-27T20:00:00.000Z';
    const turn = { server: SERVER, channel: '1', name: 'a' };
    await one.take(turn, at);
    const first = await Promise.all([one.isFirst(SERVER, 'a', at), other.isFirst(SERVER, 'a', at)]);
    expect(first.filter(Boolean)).toHaveLength(1);
    expect(await other.isFirst(SERVER, 'b', at)).toBe(true);
    expect(await other.isFirst(OTHER, 'a', at)).toBe(true);
    // What has changed is another thing.
    expect(await other.isFirst(SERVER, 'a', '2026-11-27T20:01:00.000Z')).toBe(true);
    expect(await one.isFirst(SERVER, 'c', '2026-11-27T21:00:30.000Z')).toBe(true);
    expect(await one.isFirst(SERVER, 'b', at)).toBe(true);
    expect(await one.isFirst(SERVER, 'a', at)).toBe(false);
    expect(await one.isFirst(OTHER, 'a', at)).toBe(false);
    // Whoever posts at its times does not forget an hour later.
    expect(await other.take(turn, at)).toBe(false);
  });

  when('WHEN a long text is kept THEN it comes back as it was, for its server alone', async () => {
    const { texts } = await clubsAt(await place());
    const text = `—’\u{1f3ac}\n${'a'.repeat(1_000_000)}`;
    await texts.put(SERVER, 'io.md', 'before');
    await texts.put(SERVER, 'io.md', text);
    expect(await texts.get(SERVER, 'io.md')).toBe(text);
    expect(await texts.get(OTHER, 'io.md')).toBeNull();
    expect(await texts.names(SERVER)).toEqual(['io.md']);
    await texts.remove(SERVER, 'io.md');
    expect(await texts.names(SERVER)).toEqual([]);
  });

  when('WHEN texts are kept THEN those that no film has are found, of all servers', async () => {
    const { texts, records } = await clubsAt(await place());
    for (const [server, name] of [
      [SERVER, 'film-a'],
      [SERVER, 'film-ab'],
      [OTHER, 'film-a'],
    ] as const)
      await texts.put(server, name, 'x');
    const film = { server: SERVER, channel: SERVER_WIDE, name: 'bell', value: { text: 'film-a', id: null } };
    await records.films.put(film);
    const unused = await texts.unused();
    expect(unused.toSorted((a, b) => (a.server < b.server ? -1 : 1))).toEqual([
      { server: SERVER, name: 'film-ab' },
      { server: OTHER, name: 'film-a' },
    ]);
  });

  when('WHEN questions are counted by two processes THEN none is lost', async () => {
    const there = await place();
    const [one, other] = [await clubsAt(there), await clubsAt(there)];
    for (const { tally } of [one, other, one]) await tally.count(ASKED);
    await one.tally.count({ ...ASKED, day: '2026-11-26', ended: 'wrong' });
    await one.tally.count({ ...ASKED, server: OTHER });
    expect(await other.tally.since(SERVER, '2026-11-20')).toEqual([
      { ...ASKED, day: '2026-11-26', ended: 'wrong', times: 1 },
      { ...ASKED, times: 3 },
    ]);
    expect(await other.tally.since(SERVER, '2026-11-21')).toHaveLength(1);
    await one.tally.forgetBefore('2026-11-21');
    expect(await other.tally.since(SERVER, '2026-01-01')).toHaveLength(1);
    await one.tally.forget(SERVER, ASKED.film, ASKED.question);
    expect(await other.tally.since(SERVER, '2026-01-01')).toEqual([]);
  });

  when('WHEN a server is forgotten THEN nothing of it is left, and all of the others', async () => {
    const there = await place();
    const [one, other] = [await clubsAt(there), await clubsAt(there)];
    for (const server of [SERVER, OTHER]) {
      await one.change(server, SERVER_WIDE, 'questions', true);
      await one.change(server, '1', 'spoilers', 'open');
      await one.records.pins.put({ ...PIN, server });
      await one.texts.put(server, 'io.md', 'IO');
      await one.tally.count({ ...ASKED, server });
      await one.take({ server, channel: '1', name: 'a' }, '2026-11-27T20:00:00.000Z');
    }
    await one.forget(SERVER);
    const started = await clubsAt(there);
    const { pins } = other.records;
    await untilKept(pins, () => pins.of(SERVER).length === 0 && pins.of(OTHER).length === 1);
    for (const clubs of [one, other, started]) {
      expect(clubs.of(SERVER).size).toBe(0);
      expect(clubs.records.pins.of(SERVER)).toEqual([]);
      expect(await clubs.texts.names(SERVER)).toEqual([]);
      expect(await clubs.tally.since(SERVER, '2026-01-01')).toEqual([]);
      expect(clubs.of(OTHER).size).toBe(2);
      expect(clubs.records.pins.of(OTHER)).toHaveLength(1);
      expect(await clubs.texts.names(OTHER)).toEqual(['io.md']);
      expect(await clubs.tally.since(OTHER, '2026-01-01')).toHaveLength(1);
    }
    expect(await one.take({ server: SERVER, channel: '1', name: 'a' }, '2026-01-01T00:00:00.000Z')).toBe(
      true,
    );
  });

  when('WHEN strangers ask more and more THEN the oldest are forgotten', async () => {
    const there = await place();
    const { tally } = await clubsAt(there);
    await tally.count({ ...ASKED, question: 'old', day: '2026-11-01' });
    const store = await openStore(there, listen(), createLog('silent'));
    await store.opened;
    await store.run(
      `WITH RECURSIVE numbers (number) AS (
         SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ${MOST_COUNTED}
       )
       INSERT INTO counts (server, film, question, ended, day, times)
       SELECT CAST(? AS TEXT), '', CAST(number AS TEXT), 'none', '2026-11-20', 1 FROM numbers`,
      [SERVER],
    );
    await store.close();
    await tally.count(ASKED);
    const found = await tally.since(SERVER, '2026-01-01');
    expect(found).toHaveLength(MOST_COUNTED);
    expect(found.map(({ question }) => question)).not.toContain('old');
  });
});
