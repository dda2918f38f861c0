import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { expect, test } from 'vitest';

/** An npm workspace has a layout of its own. */
const WORKSPACE = 'loopback-discord';

const files = (await readdir('tests', { recursive: true })).filter((path) => !path.startsWith(WORKSPACE));
/** Every folder directly in tests/, and every one at any depth that holds tests. */
const folders = new Set([
  ...files.filter((path) => path.includes(sep)).map((path) => path.split(sep, 1)[0] ?? ''),
  ...files.filter((path) => path.endsWith('.test.ts')).map(dirname),
]);
folders.delete('.');

test('GIVEN a folder of tests THEN it mirrors a room, or its README says why not', () => {
  const others = [...folders].filter(
    (folder) =>
      ![join('src', folder), folder, join('tests', folder, 'README.md')].some((path) => existsSync(path)),
  );
  expect(others).toEqual([]);
});
