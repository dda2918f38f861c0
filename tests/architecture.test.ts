import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { nameOf, sourceFiles } from './support/sourceFiles.ts';

/**
 * The rooms of the house from the lowest to the highest, by the names that the drawing in docs/architecture.md gives
 * them. A file imports from its own room and from lower ones.
 */
const ROOMS = new Map([
  ['shared', 'src/shared'],
  ['club', 'src/club'],
  ['store', 'src/store'],
  ['review', 'src/review'],
  ['reader', 'src/reader'],
  ['search', 'src/search'],
  ['conversation', 'src/conversation'],
  ['answers', 'src/answers'],
  ['messages', 'src/messages'],
  ['request', 'src/request'],
  ['commands', 'commands'],
  ['library', 'src/library'],
  ['importing', 'src/importing'],
  ['terminal', 'src/terminal'],
  ['process', 'src/process'],
  ['discord', 'src/discord'],
  ['cli', 'src/cli'],
  ['main', 'src'],
  ['tools', 'tools'],
]);

/** The wings of the Discord room, from the lowest to the highest. The last two are ways in: neither knows the other. */
const WINGS = ['api', 'registration', 'doctor', 'interactions', 'upkeep', 'schedule', 'http', 'gateway'].map(
  (wing) => `src/discord/${wing}`,
);

/** Arrows between rooms there may be at most. A new room brings those it needs; else this number only ever goes down. */
const MAX_ARROWS = 70;

/** Source files that a folder may hold. In a fuller one nothing is found any more: give a part of it a folder. */
const MAX_FILES = 15;

/** What pages use as examples of files that somebody adds. */
const NEW_FILES = ['commands/runtime.ts', 'commands/texts/runtimeTexts.ts'];

/** Who may import a package, where that is not everybody; tools measure the bot against its peers and its parts. */
const KEPT_TO = new Map([
  ['discord.js', ['discord', 'tools']],
  ['@discordjs/ws', ['discord']],
  ['minisearch', ['search', 'tools']],
  ['onnxruntime-node', ['reader']],
  ['libsql', ['store']],
  ['pg', ['store']],
]);

const packages = z.record(z.string(), z.string());
const manifest = z.object({ dependencies: packages, devDependencies: packages });

const files = await sourceFiles('src', 'commands', 'tools');
const shipped = files.filter(({ path }) => roomOf(path) !== 'tools');
const names = [...ROOMS.keys()];
const imports = files.flatMap(({ path, files: targets }) =>
  targets.map((target) => ({ path, target, from: roomOf(path), to: roomOf(target) })),
);

describe('rooms', () => {
  test('GIVEN every import THEN it stays in its room or goes to a lower one', () => {
    const upward = imports.filter(({ from, to }) => names.indexOf(to) > names.indexOf(from));
    expect(upward.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
  });

  test('GIVEN the two ends of the bot, the terminal and Discord, THEN neither knows the other', () => {
    const known = imports.filter(({ from, to }) => from === 'discord' && to === 'terminal');
    expect(known.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
  });

  test('GIVEN the commands THEN only programs know them: every other room is handed its list', () => {
    const users = new Set(imports.filter(({ to }) => to === 'commands').map(({ from }) => from));
    expect([...users].filter((room) => !['commands', 'cli', 'tools'].includes(room))).toEqual([]);
    expect(users).toContain('cli');
  });

  test('GIVEN the wings of Discord THEN imports go to lower ones, and the two ways in do not know each other', () => {
    const wingOf = (path: string): number => WINGS.indexOf(dirname(path));
    const wrong = imports.filter(({ path, target }) => {
      const [from, to] = [wingOf(path), wingOf(target)];
      return from >= 0 && (to > from || (to === WINGS.length - 2 && from === WINGS.length - 1));
    });
    expect(wrong.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
    expect(WINGS.filter((wing) => !existsSync(wing))).toEqual([]);
  });

  test(`GIVEN the arrows between rooms, ${arrows().length} today, THEN they are at most ${MAX_ARROWS}`, () => {
    expect(arrows().length).toBeLessThanOrEqual(MAX_ARROWS);
  });

  test('GIVEN the drawing in docs/architecture.md THEN its arrows are those of the code', async () => {
    const page = await readFile('docs/architecture.md', 'utf8');
    const [, drawing = ''] = /```mermaid\n([^`]*)```/.exec(page) ?? [];
    const drawn = drawing.split('\n').flatMap((line) => {
      const [from = '', to] = line.trim().split(' --> ');
      return to === undefined ? [] : to.split(' & ').map((room) => `${from} --> ${room}`);
    });
    const missing = arrows().filter((arrow) => !drawn.includes(arrow));
    const extra = drawn.filter((arrow) => !arrows().includes(arrow));
    expect({ missing, extra }, `The drawing has to say:\n\n${arrowLines().join('\n')}\n`).toEqual({
      missing: [],
      extra: [],
    });
  });

  test('GIVEN main.ts THEN it only starts what stands in cli/', () => {
    expect(imports.filter(({ from }) => from === 'main').map(({ to }) => to)).toEqual(['cli']);
  });
});

describe('folders', () => {
  const sizeOf = (folder: string) => files.filter(({ path }) => dirname(path) === folder).length;

  test(`GIVEN every folder THEN it holds at most ${MAX_FILES} source files`, () => {
    const folders = [...new Set(files.map(({ path }) => dirname(path)))];
    const full = folders.filter((folder) => sizeOf(folder) > MAX_FILES);
    expect(full.map((folder) => `${folder} holds ${sizeOf(folder)}`)).toEqual([]);
  });

  test('GIVEN src/ itself THEN at most two files lie loose in it', () => {
    expect(sizeOf('src')).toBeLessThanOrEqual(2);
  });
});

test('GIVEN every file THEN it is named after what it exports', () => {
  const wrong = files.flatMap(({ path, values, types }) => {
    const fault = faultOfName(nameOf(path), values, types);
    return fault === null ? [] : [`${path}: ${fault}`];
  });
  expect(wrong).toEqual([]);
});

describe('packages', () => {
  const used = new Set(shipped.flatMap(({ packages }) => packages));

  test('GIVEN what is shipped and what builds it THEN these use exactly the packages that are installed with it', async () => {
    const { dependencies, devDependencies } = manifest.parse(
      JSON.parse(await readFile('package.json', 'utf8')),
    );
    const onlyTypes = (name: string) =>
      !(name in dependencies) && !(name in devDependencies) && `@types/${name}` in devDependencies;
    const imported = [...used].filter((name) => !onlyTypes(name));
    // `npm start` builds, also where nothing for development is installed.
    expect(await readFile('tools/build.js', 'utf8')).toContain('/typescript/');
    expect([...imported, 'typescript'].sort()).toEqual(Object.keys(dependencies).sort());
  });

  test.each([...KEPT_TO])('GIVEN %s THEN only %s import it', (name, rooms) => {
    const users = files.filter(({ packages }) => packages.includes(name)).map(({ path }) => path);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((path) => !rooms.includes(roomOf(path)))).toEqual([]);
  });
});

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/commands.md',
  'docs/finding.md',
  'docs/reviews.md',
])('GIVEN a source file that %s names THEN it is there', async (page) => {
  const named = (await readFile(page, 'utf8')).matchAll(/`([\w./-]+\.[jt]s)`/g);
  const isThere = (name: string) =>
    existsSync(name) || existsSync(join('src', name)) || files.some(({ path }) => basename(path) === name);
  const gone = [...named].filter(([, name = '']) => !isThere(name) && !NEW_FILES.includes(name));
  expect(gone.map(([, name]) => name)).toEqual([]);
});

test('GIVEN the film that ships THEN no code knows it', () => {
  const known = /\b(?:Micah|Mackie|Qualley|Helpert|Sam Walden|Walden)\b|['"`]IO['"`]/;
  expect(files.filter(({ text }) => known.test(text)).map(({ path }) => path)).toEqual([]);
});

/** The innermost room around a file. */
function roomOf(path: string): string {
  const around = [...ROOMS].filter(([, folder]) => path.startsWith(`${folder}/`));
  return around.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

/** Which room imports from which, as the drawing says it, from the highest room to the lowest. */
function arrows(): string[] {
  return names.toReversed().flatMap((from) => importedBy(from).map((to) => `${from} --> ${to}`));
}

function arrowLines(): string[] {
  return names
    .toReversed()
    .filter((from) => importedBy(from).length > 0)
    .map((from) => `  ${from} --> ${importedBy(from).join(' & ')}`);
}

function importedBy(room: string): string[] {
  const targets = new Set(imports.filter(({ from }) => from === room).map(({ to }) => to));
  return names.toReversed().filter((name) => name !== room && targets.has(name));
}

/**
 * What is wrong with a file's name; null when it is right. A file is named after its main export, letter by letter,
 * a constant LIKE_THIS as likeThis. One that exports several things, none of them the main one, has a name in
 * camelCase for what they are about, such as `limits`; `index` is the list of what its folder holds.
 */
function faultOfName(name: string, values: readonly string[], types: readonly string[]): string | null {
  const exported = [...values, ...types].map(inCamelCase);
  if (exported.length === 0 || exported.includes(name) || name === 'index') return null;
  const meant = exported.find((other) => other.toLowerCase() === name.toLowerCase());
  if (meant !== undefined) return `call it ${meant}, as its export is written`;
  if (values.length < 2) return `call it after its export: ${exported.join(' or ')}`;
  return /^[a-z]/.test(name) ? null : 'no export has that name, so it starts with a small letter';
}

function inCamelCase(name: string): string {
  if (/[a-z]/.test(name)) return name;
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
