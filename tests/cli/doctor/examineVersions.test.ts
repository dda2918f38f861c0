import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examineVersions } from '../../../src/cli/doctor/examineVersions.ts';
import { inFolder } from '../../support/libraries.ts';

const MANIFEST = { version: '1.2.3', engines: { node: '>=20.19' } };

const LOCK = {
  '': { version: '1.2.3' },
  'node_modules/one': { version: '1.0.0' },
  'node_modules/two': { version: '2.0.0' },
  'node_modules/tests': { version: '3.0.0', dev: true },
  'node_modules/elsewhere': { version: '4.0.0', optional: true },
  'node_modules/workspace': { link: true },
};

/** What is found where this is installed, as “mark topic: text”. */
function examined(
  installed: object | null,
  { lock = LOCK, node = '20.20.2' }: { lock?: object | null; node?: string } = {},
) {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'package.json'), JSON.stringify(MANIFEST));
    const write = (path: string, packages: object) =>
      writeFile(join(folder, path), JSON.stringify({ packages }));
    if (lock !== null) await write('package-lock.json', lock);
    if (installed !== null) {
      await mkdir(join(folder, 'node_modules'));
      await write('node_modules/.package-lock.json', installed);
    }
    const findings = await examineVersions(folder, node);
    return findings.map(({ mark, topic, text }) => `${mark} ${topic}: ${text}`);
  });
}

test('GIVEN this repository THEN its Node.js and its packages are good', async () => {
  const findings = await examineVersions('.');
  expect(findings.map(({ mark, topic }) => [mark, topic])).toEqual([
    ['ok', 'Node.js'],
    ['ok', 'Packages'],
  ]);
});

test('GIVEN what is needed to run THEN packages for development and for other systems may be missing', async () => {
  expect(
    await examined({
      'node_modules/one': LOCK['node_modules/one'],
      'node_modules/two': LOCK['node_modules/two'],
    }),
  ).toEqual(['ok Node.js: 20.20.2, for Aftercredits 1.2.3', 'ok Packages: all 2 as in package-lock.json']);
});

test('GIVEN other packages than are locked THEN they are named, with what brings the right ones', async () => {
  const [, packages] = await examined({ 'node_modules/one': { version: '0.9.0' } });
  expect(packages).toBe(
    'todo Packages: They are not those of package-lock.json: one is 0.9.0, not 1.0.0, two is missing. Run “npm ci”.',
  );
});

test('GIVEN nothing that is installed THEN not all names are listed', async () => {
  const lock = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`node_modules/p${at}`, { version: '1.0.0' }]),
  );
  expect((await examined(null, { lock }))[1]).toContain('p2 is missing, and 6 more. Run');
});

test('GIVEN no package-lock.json, as in an image, THEN only Node.js is looked at', async () => {
  expect(await examined(null, { lock: null })).toEqual(['ok Node.js: 20.20.2, for Aftercredits 1.2.3']);
});

test.each([
  ['18.20.4', 'todo'],
  ['20.18.3', 'todo'],
  ['20.19.0', 'ok'],
  ['21.0.0', 'ok'],
])('GIVEN Node.js %s THEN that is %s', async (node, mark) => {
  const [line] = await examined(null, { lock: null, node });
  expect(line?.startsWith(`${mark} Node.js: `)).toBe(true);
});

test('GIVEN another folder THEN it says in which one to run', async () => {
  await inFolder(async (folder) => {
    const findings = await examineVersions(folder);
    expect(findings).toMatchObject([{ mark: 'todo', text: expect.stringContaining('no package.json') }]);
  });
});
