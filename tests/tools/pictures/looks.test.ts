import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOOKS } from '../../../tools/pictures/looks.ts';
import { readSteps } from '../../../tools/pictures/readSteps.ts';

const FOLDER = 'docs/pictures';

/** What a picture may take, in bytes: who reads the README on a phone loads it. */
const MOST = 150_000;

const pictures = (await readdir(FOLDER)).filter((name) => name.endsWith('.png'));

test('GIVEN docs/pictures THEN its pictures are those that npm run pictures takes', async () => {
  const names = LOOKS.map(({ name }) => name);
  expect(pictures.sort()).toEqual(names.toSorted());
  expect(Object.keys(await readSteps(FOLDER)).filter((name) => !names.includes(name))).toEqual([]);
});

test.each(pictures)('GIVEN %s THEN it is small, and a page shows it', async (name) => {
  expect((await stat(join(FOLDER, name))).size).toBeLessThan(MOST);
  const pages = await Promise.all(
    ['README.md', 'docs/club.md', 'docs/commands.md'].map((page) => readFile(page, 'utf8')),
  );
  expect(pages.some((page) => page.includes(`pictures/${name}"`))).toBe(true);
});
