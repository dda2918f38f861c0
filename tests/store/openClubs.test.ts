import { afterEach, describe, expect, test } from 'vitest';
import { type ClubSettings, DEFAULT_SETTINGS, type SettingName } from '../../src/club/ClubSettings.ts';
import { SERVER_WIDE } from '../../src/club/settingsAt.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Key, Store } from '../../src/store/Store.ts';
import { Lines } from '../support/bot/Lines.ts';
import { fc } from '../support/generated/fc.ts';
import { type Ear, keyOf, listen } from '../support/store/listen.ts';
import { type StorePlace, storePlaces } from '../support/store/storePlaces.ts';

const SERVER = '197038439483310086';
const CHANNEL = '290926798999357250';
const QUESTIONS: Key = { table: 'settings', server: SERVER, channel: SERVER_WIDE, name: 'questions' };

const open: { close: () => Promise<void> }[] = [];
const log = new Lines();
const logger = createLog('debug', { write: (line) => log.add(line.trimEnd()) });

afterEach(async () => {
  for (const it of open.splice(0)) await it.close();
});

async function clubsAt(place: StorePlace): Promise<OpenClubs> {
  const clubs = await openClubs(place, logger);
  open.push(clubs);
  await clubs.opened;
  return clubs;
}

async function storeAt(place: StorePlace): Promise<{ store: Store; ear: Ear }> {
  const ear = listen();
  const store = await openStore(place, ear, logger);
  open.push(store);
  await store.opened;
  return { store, ear };
}

const { ways } = storePlaces();

describe.each(ways)('GIVEN $name', ({ isHere, place }) => {
  const when = test.skipIf(!isHere);

  when('THEN any sequence of changes and reads gives what a plain table would', async () => {
    const id = fc.constantFrom(...'abc');
    const value = fc.oneof(
      fc.record({
        name: fc.constant('films'),
        value: fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ name: fc.constant('language'), value: fc.constantFrom('de', 'pt-BR', null) }),
      fc.record({ name: fc.constant('questions'), value: fc.boolean() }),
      fc.record({ name: fc.constantFrom('films', 'language', 'questions'), value: fc.constant(undefined) }),
    ) as fc.Arbitrary<{ name: SettingName; value: ClubSettings[SettingName] | undefined }>;
    const change = fc.tuple(id, fc.constantFrom(SERVER_WIDE, 'd', 'e'), value);
    const isReopened = fc.boolean();
    const there = await place();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(change, isReopened), { maxLength: 12 }), async (changes) => {
        runs += 1;
        const table = new Map<string, Map<string, Record<string, unknown>>>();
        let clubs = await clubsAt(there);
        for (const [[letter, channel, { name, value }], again] of changes) {
          const server = `${runs}${letter}`;
          await clubs.change(server, channel, name, value);
          const channels = table.get(server) ?? new Map<string, Record<string, unknown>>();
          const { [name]: _, ...others } = channels.get(channel) ?? {};
          table.set(
            server,
            channels.set(channel, value === undefined ? others : { ...others, [name]: value }),
          );
          if (again) clubs = await clubsAt(there);
          for (const [server, channels] of table) {
            const set = [...channels].filter(([, settings]) => Object.keys(settings).length > 0);
            expect(clubs.of(server)).toEqual(new Map(set));
          }
        }
        for (const it of open.splice(0)) await it.close();
      }),
      { numRuns: 10 },
    );
  });

  when('THEN what one process has changed, another one sees, and reads again after a start', async () => {
    const there = await place();
    const [one, other] = [await storeAt(there), await storeAt(there)];
    const film = { ...QUESTIONS, channel: CHANNEL, name: 'films', value: '["Pier’s “End” \\u0000"]' };
    await one.store.put({ ...QUESTIONS, value: 'true' });
    await one.store.put(film);
    await other.ear.until((rows) => rows.size === 2);
    await other.store.put({ ...QUESTIONS, value: 'false' });
    await one.ear.until((rows) => rows.get(keyOf(QUESTIONS)) === 'false');
    await other.store.remove(QUESTIONS);
    await one.ear.until((rows) => rows.size === 1);
    expect((await storeAt(there)).ear.rows()).toEqual(new Map([[keyOf(film), film.value]]));
  });

  when('THEN two that change the same at once see the same in the end', async () => {
    const there = await place();
    const both = [await storeAt(there), await storeAt(there)];
    const values = Array.from({ length: 20 }, (_, at) => String(at));
    await Promise.all(
      values.map((value, at) => both[at % 2]?.store.put({ ...QUESTIONS, value: JSON.stringify({ value }) })),
    );
    const end = { ...QUESTIONS, name: 'end', value: '1' };
    for (const { store } of both) await store.put({ ...end, channel: 'a' });
    await both[0]?.store.put({ ...end, channel: 'b' });
    await both[1]?.store.put({ ...end, channel: 'c' });
    for (const { ear } of both) await ear.until((rows) => rows.size === 4);
    const kept = (await storeAt(there)).ear.rows();
    for (const { ear } of both) expect(ear.rows()).toEqual(kept);
  });

  when('THEN several that start at once make its tables once', async () => {
    const there = await place();
    const all = await Promise.all(Array.from({ length: 4 }, () => clubsAt(there)));
    await all[0]?.change(SERVER, SERVER_WIDE, 'questions', true);
    expect((await clubsAt(there)).of(SERVER)).toEqual(new Map([[SERVER_WIDE, { questions: true }]]));
  });

  when('THEN settings that this version does not know or can’t read count as not set, and stay', async () => {
    const there = await place();
    const { store } = await storeAt(there);
    await store.put({ ...QUESTIONS, value: '"perhaps"' });
    await store.put({ ...QUESTIONS, name: 'answers', value: '{' });
    await store.put({ ...QUESTIONS, name: 'toString', value: '1' });
    await store.put({ ...QUESTIONS, name: 'language', value: '"fr"' });
    const clubs = await clubsAt(there);
    expect(clubs.at({ server: SERVER, channel: CHANNEL, parent: null })).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'fr',
    });
    expect((await storeAt(there)).ear.rows().size).toBe(4);
    expect(log.all.join('\n')).not.toContain(SERVER);
  });

  when('THEN a value that no setting has is not kept', async () => {
    const clubs = await clubsAt(await place());
    await expect(clubs.change(SERVER, SERVER_WIDE, 'films', [])).rejects.toThrow();
    expect(clubs.of(SERVER).size).toBe(0);
  });

  when('THEN a change that is under way when it is closed is kept', async () => {
    const there = await place();
    const clubs = await openClubs(there, logger);
    await clubs.opened;
    const changed = clubs.change(SERVER, SERVER_WIDE, 'answers', 'private');
    await clubs.close();
    await changed;
    expect((await clubsAt(there)).of(SERVER).get(SERVER_WIDE)).toEqual({ answers: 'private' });
  });
});
