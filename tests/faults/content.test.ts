import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageView } from 'loopback-discord';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { openShelf } from '../../src/library/openShelf.ts';
import type { Shelf } from '../../src/library/Shelf.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { Lines } from '../support/bot/Lines.ts';

let folder: string;
let shelf: Shelf;
let log: Lines;
let club: Club;
let good: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftercredits-'));
  await cp('content/io.md', join(folder, 'io.md'));
  good = await readFile('content/io.md', 'utf8');
  log = new Lines();
  const write = (line: string): void => log.add(line.trimEnd());
  shelf = await openShelf(
    { contentDir: folder, cacheDir: folder, semantic: false },
    createLog('info', { write }),
  );
  club = await foundClub(shelf);
});

afterEach(async () => {
  await club.close();
  await shelf.close();
  await rm(folder, { recursive: true });
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
    club.discord.commands().every(({ options = [] }) => options.every(({ name }) => name !== 'film')),
  );
  expect((await asks()).text).toContain('sad piano');
});

test('GIVEN bad reviews beside a good one while the bot runs THEN the good one is there, and what was good stays', async () => {
  const fish = await readFile('tests/fixtures/lanternfish.md', 'utf8');
  await next(KEPT, () => writeFile(join(folder, 'a.md'), '---\ntitle: 1984\n---\n\nWords.\n'));
  expect(log.like(/a\.md:2: “title” should be text/)).toHaveLength(1);
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
