import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepServerCache } from '../../../src/library/own/sweepServerCache.ts';

const ONE = '100000000000000001';
const TWO = '100000000000000002';
const OLD = '100000000000000003';
const GONE = '100000000000000004';
const BEGUN = '3f1c2f6e-0000-4000-8000-000000000000';

/** The ids of the films that servers have: null for one that goes by its title. */
const IDS: Readonly<Record<string, readonly (string | null)[]>> = {
  [ONE]: ['aaaaaaaaa', 'bbbbbbbbb'],
  [TWO]: ['ccccccccc'],
  [OLD]: [null],
};
const films = {
  of: (server: string) => (IDS[server] ?? []).map((id) => ({ name: 'x', value: { text: 'x', id } })),
};

let folder = '';
let elsewhere = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftercredits-cache-'));
  elsewhere = await mkdtemp(join(tmpdir(), 'aftercredits-other-'));
});

afterAll(async () => {
  for (const path of [folder, elsewhere]) await rm(path, { recursive: true });
});

async function write(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), 'x');
  }
}

const found = async () => (await readdir(folder, { recursive: true })).toSorted();

test('GIVEN files of films that are gone and of ones that are there THEN the former go, and nothing else does', async () => {
  await write(
    'aaaa.embeddings',
    `${ONE}/aaaaaaaaa.embeddings`,
    `${ONE}/bbbbbbbbb.embeddings.${BEGUN}`,
    `${ONE}/ccccccccc.embeddings`,
    `${ONE}/ccccccccc.embeddings.${BEGUN}`,
    `${ONE}/abcd.embeddings`,
    `${TWO}/aaaaaaaaa.embeddings`,
    `${OLD}/abcd.embeddings`,
    `${OLD}/aaaaaaaaa.embeddings`,
    `${GONE}/aaaaaaaaa.embeddings`,
    `${GONE}/mine.embeddings.txt`,
    `${GONE}/My notes.embeddings`,
    'models/aaaaaaaaa.embeddings',
    '12345/aaaaaaaaa.embeddings',
  );
  await mkdir(join(folder, GONE, 'aaaaaaaaa.embeddings.d'));
  await writeFile(join(elsewhere, 'aaaaaaaaa.embeddings'), 'x');
  await symlink(elsewhere, join(folder, '100000000000000005'));
  await writeFile(join(folder, '100000000000000006'), 'a file');
  const before = await found();

  await sweepServerCache(folder, films, TWO);
  const afterTwo = [`${TWO}`, `${TWO}/aaaaaaaaa.embeddings`];
  expect(await found()).toEqual(before.filter((name) => !afterTwo.includes(name)));

  await sweepServerCache(folder, films);
  const gone = [
    ...afterTwo,
    `${ONE}/ccccccccc.embeddings`,
    `${ONE}/ccccccccc.embeddings.${BEGUN}`,
    `${ONE}/abcd.embeddings`,
    `${OLD}/aaaaaaaaa.embeddings`,
    `${GONE}/aaaaaaaaa.embeddings`,
  ];
  expect(await found()).toEqual(before.filter((name) => !gone.includes(name)));
  expect(await readdir(elsewhere)).toEqual(['aaaaaaaaa.embeddings']);
});

test('GIVEN no such folder THEN nothing happens', async () => {
  await sweepServerCache(join(folder, 'nowhere'), films);
});
