import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const PACKAGE = join(import.meta.dirname, '..');
const SOURCE = join(PACKAGE, 'src');

const files = await Promise.all(
  (await readdir(SOURCE, { recursive: true }))
    .filter((name) => name.endsWith('.ts'))
    .map(async (name) => ({ name, text: await readFile(join(SOURCE, name), 'utf8') })),
);

const imports = files.flatMap(({ name, text }) =>
  [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) => ({ name, target })),
);

test('GIVEN the sources THEN they import nothing from outside of their folder', () => {
  const outside = imports.filter(
    ({ name, target }) =>
      target.startsWith('.') && relative(SOURCE, join(SOURCE, dirname(name), target)).startsWith('..'),
  );
  expect(imports.length).toBeGreaterThan(files.length);
  expect(outside).toEqual([]);
});

test('GIVEN the sources THEN they need what package.json says, and nothing else', async () => {
  const { dependencies } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'));
  const needed = imports
    .map(({ target }) => target)
    .filter((target) => !/^(?:\.|node:)/.test(target))
    .map((target) => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0]);
  expect([...new Set(needed)].sort()).toEqual(Object.keys(dependencies).sort());
});
