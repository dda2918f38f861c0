import { renameSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { MessageView } from 'loopback-discord';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { openShelf } from '../../src/library/openShelf.ts';
import { readFilms } from '../../src/library/readFilms.ts';
import type { Shelf } from '../../src/library/Shelf.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { Lines } from '../support/bot/Lines.ts';

/** A folder of this test's own; the content is one in it. */
let place: string;
let folder: string;
let shelf: Shelf;
let log: Lines;
let club: Club;
let good: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'aftercredits-'));
  folder = join(place, 'content');
  await mkdir(folder);
  await cp('content/io.md', join(folder, 'io.md'));
  good = await readFile('content/io.md', 'utf8');
  log = new Lines();
  const write = (line: string): void => log.add(line.trimEnd());
  shelf = await openShelf(
    { contentDir: folder, cacheDir: folder, semantic: false },
    createLog('info', { write }),
  );
  club = await foundClub(shelf, { env: { SERVER_FILMS: 'off' } });
});

afterEach(async () => {
  await club.close();
  await shelf.close();
  await rm(place, { recursive: true });
});

const asks = (): Promise<MessageView> => club.somebody().run('/ask', { question: 'how is the score?' });

/** The log's next line like this after what it holds already. */
async function next(pattern: RegExp, act: () => Promise<void>): Promise<void> {
  const seen = log.like(pattern).length;
  await act();
  while (log.like(pattern).length <= seen) await log.next();
}

const KEPT = /what was good before is kept/;
const READ = /the content changed and was read again/;

test.each<[string, (path: string) => Promise<void>]>([
  ['loses its front matter', (path) => writeFile(path, 'Only words.\n')],
  ['is emptied', (path) => writeFile(path, '')],
  ['gets a title that is no text', (path) => writeFile(path, good.replace('title: IO', 'title: [1, {}]'))],
  ['is no text at all', (path) => writeFile(path, Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00, 0xd8]))],
  ['is taken away', (path) => rm(path)],
])(
  'GIVEN a review that %s while the bot runs THEN it speaks on from the good one, and says what is wrong',
  async (_, spoil) => {
    const path = join(folder, 'io.md');
    await next(KEPT, () => spoil(path));
    expect((await asks()).text).toContain('sad piano');
    const fresh = good.replace('a sad piano', 'a glad trombone');
    await next(READ, () => writeFile(path, fresh));
    expect((await asks()).text).toContain('a glad trombone');
  },
);

test('GIVEN a review that changes THEN answers follow, and a button of before says that it is out of date', async () => {
  const asker = club.somebody();
  const answer = await asker.run('/ask', { question: 'how is the score?' });
  await next(READ, () => writeFile(join(folder, 'io.md'), good.replace('a sad piano', 'a glad trombone')));
  const told = await asker.press(PHRASES.around, { on: answer });
  expect(told).toMatchObject({ isEphemeral: true, text: PHRASES.outdated });
  expect((await asks()).text).toContain('a glad trombone');
});

test('GIVEN a second review that comes and goes while the bot runs THEN the commands follow', async () => {
  const path = join(folder, 'lanternfish.md');
  await next(READ, () => cp('tests/fixtures/lanternfish.md', path));
  await club.bot.log.until(new RegExp(`Commands: ${COMMANDS.length} registered everywhere`));
  expect(await club.somebody().type('/ask', 'film', '')).toHaveLength(2);
  const answer = await club
    .somebody()
    .run('/ask', { question: 'who wrote the script?', film: 'The Lanternfish' });
  expect(answer.text).toContain('H. G. Tarn');
  await next(READ, () => rename(path, join(folder, 'lanternfish.txt')));
  await club.discord.waitUntil(() =>
    club.discord
      .commands()
      .every(({ options = [] }) =>
        options.every(
          ({ name, type }) => name !== 'film' || type === ApplicationCommandOptionType.Subcommand,
        ),
      ),
  );
  expect((await asks()).text).toContain('sad piano');
});

test('GIVEN bad reviews beside a good one while the bot runs THEN the good one is there, and what was good stays', async () => {
  const fish = await readFile('tests/fixtures/lanternfish.md', 'utf8');
  // It may be read while it is written, and still be empty.
  const bad = /what was good before is kept.*a\.md:2: “title” should be text/s;
  await next(bad, () => writeFile(join(folder, 'a.md'), '---\ntitle: 1984\n---\n\nWords.\n'));
  expect(log.like(bad)).toHaveLength(1);
  await next(READ, () => writeFile(join(folder, 'lanternfish.md'), fish));
  await next(READ, async () => {
    await writeFile(join(folder, 'io.md'), 'Only words.\n');
    await writeFile(join(folder, 'lanternfish.md'), fish.replace('H. G. Tarn', 'J. J. Voss'));
  });
  const titles = shelf.library().films.map(({ review }) => review.title);
  expect(titles).toEqual(['IO', 'The Lanternfish']);
  const asked = { question: 'who wrote the script?', film: 'The Lanternfish' };
  expect((await club.somebody().run('/ask', asked)).text).toContain('J. J. Voss');
  expect((await club.somebody().run('/ask', { question: 'how is the score?', film: 'IO' })).text).toContain(
    'sad piano',
  );
});

test('GIVEN a bad review beside a good one at the start THEN the log says which is left out and why', async () => {
  await writeFile(join(folder, 'a.md'), '---\ntitle: 1984\n---\n\nWords.\n');
  const write = (line: string): void => log.add(line.trimEnd());
  const config = { contentDir: folder, cacheDir: folder, semantic: false };
  const other = await openShelf(config, createLog('info', { write }));
  expect(other.library().films.map(({ review }) => review.title)).toEqual(['IO']);
  expect(log.like(/1 review left out, 1 film there\. .*a\.md:2: “title” should be text/s)).toHaveLength(1);
  await other.close();
  await rm(join(folder, 'io.md'));
  await expect(openShelf(config, createLog('info', { write }))).rejects.toThrow(/a\.md:2/);
});

const trombone = (): string => good.replace('a sad piano', 'a glad trombone');

/** A folder of reviews of this test's own, beside the content. */
async function madeAt(name: string, text: string): Promise<string> {
  const path = join(place, name);
  await mkdir(path);
  await writeFile(join(path, 'io.md'), text);
  return path;
}

test.each<[string, () => Promise<void>, () => Promise<void>]>([
  [
    'is removed and made again',
    () => rm(folder, { recursive: true }),
    async () => {
      await madeAt('content', trombone());
    },
  ],
  [
    'is moved away, and another is moved there',
    () => rename(folder, join(place, 'old')),
    async () => rename(await madeAt('new', trombone()), folder),
  ],
])(
  'GIVEN a content folder that %s THEN the bot speaks on, says so, and then from the new one',
  async (_, take, give) => {
    await next(KEPT, take);
    expect((await asks()).text).toContain('sad piano');
    await next(READ, give);
    expect((await asks()).text).toContain('a glad trombone');
    // It is watched, too.
    await next(READ, () => writeFile(join(folder, 'io.md'), good));
    expect((await asks()).text).toContain('sad piano');
  },
);

test('GIVEN a content folder that another takes the place of at once THEN the bot speaks from that one', async () => {
  const other = await madeAt('new', trombone());
  await next(READ, async () => {
    // Nothing is read in between, however long another program takes the machine.
    renameSync(folder, join(place, 'old'));
    renameSync(other, folder);
  });
  expect((await asks()).text).toContain('a glad trombone');
  expect(log.like(KEPT)).toEqual([]);
  await next(READ, () => writeFile(join(folder, 'io.md'), good));
  expect((await asks()).text).toContain('sad piano');
});

test.each(['content', 'on/the/way'])(
  'GIVEN a link in the path of the content (%s) that moves THEN the bot speaks from where it leads',
  async (path) => {
    const link = join(place, path === 'content' ? 'link' : 'on');
    const inside = path === 'content' ? '' : 'the/way';
    const releases = await Promise.all(
      [good, trombone()].map(async (text, at) => {
        const release = join(place, `release-${at}`);
        await mkdir(join(release, inside), { recursive: true });
        await writeFile(join(release, inside, 'io.md'), text);
        return release;
      }),
    );
    await symlink(releases[0] ?? '', link);
    const lines = new Lines();
    const write = (line: string): void => lines.add(line.trimEnd());
    const config = { contentDir: join(link, inside), cacheDir: place, semantic: false };
    const other = await openShelf(config, createLog('info', { write }));
    await symlink(releases[1] ?? '', join(place, 'next'));
    await rename(join(place, 'next'), link);
    await lines.until(READ);
    const [film] = other.library().films;
    expect(film?.review.passages.some(({ text }) => text.includes('a glad trombone'))).toBe(true);
    await other.close();
  },
);

test('GIVEN one review of two that changes THEN the other one is the same as before', async () => {
  await next(READ, () => cp('tests/fixtures/lanternfish.md', join(folder, 'lanternfish.md')));
  const [io, fish] = shelf.library().films;
  await next(READ, () => writeFile(join(folder, 'io.md'), trombone()));
  const [changed, same] = shelf.library().films;
  expect(same).toBe(fish);
  expect(same?.review).toBe(fish?.review);
  expect(changed?.review.id).toBe(io?.review.id);
  expect(changed).not.toBe(io);
});

test('GIVEN two films of one title, and one that changes THEN the other one is the same as before', async () => {
  const dated = (year: number): string => good.replace('year: 2019', `year: ${year}`);
  await next(READ, () => writeFile(join(folder, 'old.md'), dated(1950)));
  const [io, old] = shelf.library().films;
  expect([io, old].map((film) => film?.review.ownTitle)).toEqual(['IO (2019)', 'IO (1950)']);
  await next(READ, () => writeFile(join(folder, 'io.md'), trombone()));
  expect(shelf.library().films[1]).toBe(old);
  await next(READ, () => rm(join(folder, 'io.md')));
  expect(shelf.library().films.map(({ review }) => review.ownTitle)).toEqual(['IO']);
});

test('GIVEN many reviews to read THEN the process does other things after each of them', async () => {
  const most = async (files: number): Promise<number> => {
    const path = await madeAt(`many-${files}`, good);
    for (let at = 1; at < files; at++) {
      const text = good.replace('title: IO', `title: IO ${String.fromCodePoint(0x41 + at)}`);
      await writeFile(join(path, `io-${at}.md`), text);
    }
    // What is done to each word of a review, between two turns of the event loop.
    const words = vi.spyOn(String.prototype, 'match');
    const turns: number[] = [];
    let isOver = false;
    const reading = readFilms(path).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const before = words.mock.calls.length;
      await setImmediate();
      turns.push(words.mock.calls.length - before);
    }
    words.mockRestore();
    expect((await reading).films).toHaveLength(files);
    return Math.max(...turns);
  };
  const one = await most(1);
  expect(one).toBeGreaterThan(20);
  expect(await most(12)).toBeLessThan(2 * one);
});
