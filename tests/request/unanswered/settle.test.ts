import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/club/ClubSettings.ts';
import { dayOf } from '../../../src/club/days.ts';
import { readGroups } from '../../../src/request/unanswered/readGroups.ts';
import { settle } from '../../../src/request/unanswered/settle.ts';
import { countedOf } from '../../../src/request/unanswered/unansweredIn.ts';
import { createLog } from '../../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../../src/store/openClubs.ts';
import { readingLibrary } from '../../support/readingLibrary.ts';
import { servicesOf } from '../../support/requests.ts';

const SERVER = '197038439483310086';
const ASKED = 'how is the spaghetti dinner with the captain on deck';
const SAME = 'how was that spaghetti dinner with the captain on the deck';
const ALIKE = 'how is the spaghetti dinner with the captain on deck tonight';

const library = await readingLibrary({
  'boat.md': '---\ntitle: The Boat\n---\n\nThe sea is grey for most of it.\n\nThe music is a single cello.\n',
});
const [film] = library.films;
let folder: string;
let clubs: OpenClubs;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settle-'));
  clubs = await openClubs({ dataDir: folder, databaseUrl: null }, createLog('silent'));
});
afterAll(async () => {
  await clubs.close();
  await rm(folder, { recursive: true });
});

const services = () => servicesOf(library, { clubs, club: { ...DEFAULT_SETTINGS, questions: true } });
const groups = async () =>
  (await readGroups(SERVER, services())).map(({ question, times }) => ({ question, times }));

describe('GIVEN questions that are counted as alike, of which two mean the same', () => {
  beforeEach(async () => {
    await clubs.forget(SERVER);
    const id = film?.review.id ?? '';
    const asked = [
      [ALIKE, 2, 2],
      [SAME, 1, 1],
      [ASKED, 3, 0],
    ] as const;
    for (const [question, times, daysAgo] of asked)
      for (let time = 0; time < times; time++) {
        const day = dayOf(new Date(Date.now() - daysAgo * 86_400_000));
        await clubs.tally.count({ server: SERVER, film: id, question, ended: 'none', day });
      }
    expect(await groups()).toEqual([{ question: ASKED, times: 6 }]);
  });

  test.each([
    ['a paragraph answers it', film?.review.passages[0]?.id ?? ''],
    ['it is ignored', null],
  ])(
    'WHEN %s THEN what means the same is forgotten, and the rest stands by itself, counted on',
    async (_, passage) => {
      const [group] = await readGroups(SERVER, services());
      if (group === undefined || film === undefined) expect.fail('one group');
      await settle(SERVER, group, film.review.id, passage, services());
      expect(await groups()).toEqual([{ question: ALIKE, times: 2 }]);
      const counts = async (question: string) => countedOf(question, film, 'none', SERVER, services());
      expect(await counts(ALIKE)).toMatchObject([{ question: ALIKE }]);
      if (passage === null) expect([...(await counts(ASKED)), ...(await counts(SAME))]).toEqual([]);
    },
  );

  test('WHEN one is ignored that another process counts yet THEN it is not shown', async () => {
    const [group] = await readGroups(SERVER, services());
    if (group === undefined || film === undefined) expect.fail('one group');
    await settle(SERVER, group, film.review.id, null, services());
    const counted = { server: SERVER, film: film.review.id, ended: 'none', day: dayOf(new Date()) } as const;
    await clubs.tally.count({ ...counted, question: SAME });
    expect(await groups()).toEqual([{ question: ALIKE, times: 2 }]);
  });
});
