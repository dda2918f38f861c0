import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../../tools/browser/findChromium.ts';

let folder: string;

/** A folder with programs of these names in it. */
async function programs(...names: string[]): Promise<string> {
  const made = await mkdtemp(join(folder, 'bin-'));
  for (const name of names) await writeFile(join(made, name), '', { mode: 0o755 });
  return made;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chromium-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('GIVEN CHROMIUM_PATH THEN it is that, whatever is in PATH', async () => {
  const PATH = await programs('chromium');
  expect(findChromium({ CHROMIUM_PATH: '/opt/browser', PATH })).toBe('/opt/browser');
});

test('GIVEN Chromium and Chrome in PATH THEN it is Chrome, wherever it comes in it', async () => {
  const [first, second] = [await programs('chromium'), await programs('google-chrome')];
  expect(findChromium({ PATH: [first, second].join(delimiter) })).toBe(join(second, 'google-chrome'));
});

test('GIVEN an empty CHROMIUM_PATH and Chromium in PATH THEN it is Chromium', async () => {
  const PATH = await programs('chromium', 'firefox');
  expect(findChromium({ CHROMIUM_PATH: '', PATH })).toBe(join(PATH, 'chromium'));
});

test('GIVEN a snap, and a file that nobody may run THEN they are none', async () => {
  const [snaps, files] = [await programs('snap'), await programs('chromium-browser')];
  await symlink(join(snaps, 'snap'), join(snaps, 'chromium'));
  await chmod(join(files, 'chromium-browser'), 0o644);
  const found = findChromium({ PATH: [snaps, files, join(folder, 'gone')].join(delimiter) });
  expect(found ?? '').not.toContain(folder);
});
