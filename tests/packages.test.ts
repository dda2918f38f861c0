import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      hasInstallScript: z.boolean().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
    }),
  ),
});
const manifestShape = z.object({ scripts: z.record(z.string(), z.string()) });

/** Packages that would run something when they are installed, and why nothing of ours needs it. */
const NOT_RUN = new Map([
  ['node_modules/esbuild', 'only shortens its own start; the binary comes in a package of its own'],
  [
    'node_modules/onnxruntime-node',
    'only fetches binaries for CUDA, and fails without a network; those for the processor come in the package',
  ],
]);

test('GIVEN .npmrc THEN packages run no scripts when they are installed', async () => {
  expect((await readFile('.npmrc', 'utf8')).split('\n')).toContain('ignore-scripts=true');
});

test('GIVEN the packages that are installed THEN the lock file knows every one by its digest', async () => {
  const { packages } = lockShape.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
  const installed = Object.entries(packages).filter(
    ([name, { link }]) => name.includes('node_modules/') && link !== true,
  );
  expect(installed.length).toBeGreaterThan(100);
  const without = installed.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
  expect(without.map(([name]) => name)).toEqual([]);
});

test('GIVEN the packages that have install scripts THEN it is known of each why we can do without', async () => {
  const { packages } = lockShape.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
  const names = Object.entries(packages).flatMap(([name, { hasInstallScript }]) =>
    hasInstallScript === true ? [name] : [],
  );
  expect(names.sort()).toEqual([...NOT_RUN.keys()].sort());
});

test('GIVEN a script that runs the program THEN it builds it first, by the one step there is', async () => {
  const { scripts } = manifestShape.parse(JSON.parse(await readFile('package.json', 'utf8')));
  expect(scripts['build']).toBe('node tools/build.js');
  expect(scripts['build:tools']).toMatch(
    / && tsc --project tools\/tsconfig\.json && node tools\/copyModel\.js$/,
  );
  const programs = Object.values(scripts).filter((script) => script.includes(' dist/'));
  expect(programs.length).toBeGreaterThan(5);
  for (const script of programs) expect(script).toMatch(/^npm run --silent (?:build|build:tools) && node /);
});

test('GIVEN npm start THEN it is one command, which sees when npm ends', async () => {
  const { scripts } = manifestShape.parse(JSON.parse(await readFile('package.json', 'utf8')));
  expect(scripts['start']).toBe('node tools/start.js');
});
