import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { NO_CLUBS } from '../../../src/club/Clubs.ts';
import { SERVER_WIDE } from '../../../src/club/settingsAt.ts';
import { forgetInTime } from '../../../src/discord/upkeep/forgetInTime.ts';
import { createLog } from '../../../src/shared/createLog.ts';
import { openClubs } from '../../../src/store/openClubs.ts';
import { storePlaces } from '../../support/store/storePlaces.ts';

const HOUR = 60 * 60_000;
const SERVER = '100000000000000001';
const log = createLog('silent');
const { records } = NO_CLUBS;

let cache = '';
const stop = new AbortController();

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'aftercredits-cache-'));
});

afterEach(() => void vi.useRealTimers());

afterAll(async () => {
  stop.abort();
  await rm(cache, { recursive: true });
});

const draftAt = (moment: number) => `film-${moment.toString(36).padStart(9, '0')}000000000`;

test('GIVEN a bot that runs for days THEN it forgets at the start and every hour, until it is told to stop', async () => {
  vi.useFakeTimers({
    now: new Date('2026-11-30T22:30:00Z'),
    toFake: ['setInterval', 'clearInterval', 'Date'],
  });
  const days: string[] = [];
  const tally = { ...NO_CLUBS.tally, forgetBefore: async (day: string) => void days.push(day) };
  const kept = new Set([draftAt(Date.now() - 2 * HOUR), draftAt(Date.now() - HOUR / 2), 'other']);
  const texts = {
    ...NO_CLUBS.texts,
    unused: async () => [...kept].map((name) => ({ server: SERVER, name })),
    remove: async (_: string, name: string) => void kept.delete(name),
  };
  const ends = new AbortController();
  await forgetInTime({ tally, texts, records }, cache, log, ends.signal);
  expect(days).toEqual(['2026-11-01']);
  expect(kept.size).toBe(2);
  await vi.advanceTimersByTimeAsync(HOUR);
  expect([...kept]).toEqual(['other']);
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(days).toEqual(['2026-11-01', '2026-11-01', '2026-11-02']);
  ends.abort();
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(days).toHaveLength(3);
});

test('GIVEN a store that is away THEN the rest is done, and it is tried again in an hour', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  let tries = 0;
  let looks = 0;
  const tally = {
    ...NO_CLUBS.tally,
    forgetBefore: async () => {
      tries += 1;
      throw new Error('away');
    },
  };
  const unused = async () => {
    looks += 1;
    return [];
  };
  const ends = new AbortController();
  await forgetInTime({ tally, texts: { ...NO_CLUBS.texts, unused }, records }, cache, log, ends.signal);
  await vi.advanceTimersByTimeAsync(HOUR);
  ends.abort();
  expect([tries, looks]).toEqual([2, 2]);
});

test('GIVEN a bot that is told to stop before its store has opened THEN it forgets nothing, for it knows of no film', async () => {
  const folder = join(cache, SERVER);
  await mkdir(folder);
  await writeFile(join(folder, 'aaaaaaaaa.embeddings'), 'x');
  await forgetInTime(NO_CLUBS, cache, log, AbortSignal.abort());
  expect(await readdir(folder)).toEqual(['aaaaaaaaa.embeddings']);
  await rm(folder, { recursive: true });
});

const { ways } = storePlaces();

describe.each(ways.filter(({ isHere }) => isHere))('GIVEN $name', ({ place }) => {
  test('WHEN drafts are old and films are removed THEN they go, and their embeddings, at the start or at once', async () => {
    const clubs = await openClubs(await place(), log);
    await clubs.opened;
    const folder = join(cache, SERVER);
    await mkdir(folder);
    const [used, old, young] = [2, 3, 0.5].map((hours) => draftAt(Date.now() - hours * HOUR));
    for (const name of [used, old, young, 'other']) await clubs.texts.put(SERVER, `${name}`, 'x');
    const film = { server: SERVER, channel: SERVER_WIDE, name: 'bell' };
    await clubs.records.films.put({ ...film, value: { text: `${used}`, id: 'aaaaaaaaa' } });
    for (const id of ['aaaaaaaaa', 'bbbbbbbbb']) await writeFile(join(folder, `${id}.embeddings`), 'x');

    await forgetInTime(clubs, cache, log, stop.signal);
    expect(await clubs.texts.names(SERVER)).toEqual([used, young, 'other'].toSorted());
    expect(await readdir(folder)).toEqual(['aaaaaaaaa.embeddings']);

    await clubs.records.films.remove(film);
    await vi.waitFor(async () => expect(await readdir(cache)).toEqual([]), { timeout: 600_000 });
    await clubs.close();
  });
});
