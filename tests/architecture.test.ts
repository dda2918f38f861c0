import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms from the lowest to the highest. A file imports from its own room and from lower ones. */
const ROOMS = [
  'src/shared',
  'src/review',
  'src/reader',
  'src/search',
  'src/conversation',
  'src/answers',
  'src/messages',
  'src/request',
  'commands',
  'src/library',
  'src/process',
  'src/terminal',
  'src/discord',
  'src/cli',
  'tools',
  'src',
];

const files = await sourceFiles();

test.each(files.map(({ path }) => [path]))('GIVEN %s THEN its imports run towards review/', (path) => {
  const wrong = importsOf(path).filter((target) => {
    return rank(target) > rank(path) || (roomOf(path) === 'src/terminal' && roomOf(target) === 'src/discord');
  });
  expect(wrong).toEqual([]);
});

test('GIVEN discord.js THEN of what is shipped only discord/ imports it', () => {
  const users = files.filter(({ text }) => /from 'discord\.js'/.test(text)).map(({ path }) => path);
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((path) => !['src/discord', 'tools'].includes(roomOf(path)))).toEqual([]);
});

test('GIVEN MiniSearch THEN of what is shipped only search/ searches with it', () => {
  const users = files.filter(({ text }) => /from 'minisearch'/.test(text)).map(({ path }) => path);
  expect(users.length).toBeGreaterThan(0);
  // Among the tools it is a peer that the bot is measured against.
  expect(users.filter((path) => !['src/search', 'tools'].includes(roomOf(path)))).toEqual([]);
});

test('GIVEN onnxruntime THEN only reader/ runs a network', () => {
  const users = files.filter(({ text }) => /from 'onnxruntime-node'/.test(text)).map(({ path }) => path);
  expect(users).toEqual(['src/reader/networkWorker.js']);
});

test('GIVEN the film that ships THEN no code knows it', () => {
  const names = /\b(?:Micah|Mackie|Qualley|Helpert|Sam Walden|Walden)\b|['"`]IO['"`]/;
  expect(files.filter(({ text }) => names.test(text)).map(({ path }) => path)).toEqual([]);
});

async function sourceFiles(): Promise<{ path: string; text: string }[]> {
  const found = await Promise.all(
    ['src', 'commands', 'tools'].map(async (folder) =>
      (await readdir(folder, { recursive: true }))
        .filter((name) => /\.[jt]s$/.test(name))
        .map((name) => join(folder, name)),
    ),
  );
  return Promise.all(found.flat().map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

function importsOf(path: string): string[] {
  const text = files.find((file) => file.path === path)?.text ?? '';
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    relative('.', join(dirname(path), target)),
  );
}

function roomOf(path: string): string {
  return ROOMS.filter((room) => path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0] ?? '';
}

function rank(path: string): number {
  return ROOMS.indexOf(roomOf(path));
}
