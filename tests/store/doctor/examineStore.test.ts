import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examineStore } from '../../../src/store/doctor/examineStore.ts';
import { freePort } from '../../support/freePort.ts';
import { inFolder } from '../../support/libraries.ts';

test('GIVEN a folder that can be made THEN all is well', async () => {
  await inFolder(async (folder) => {
    const finding = await examineStore({ dataDir: join(folder, 'a', 'b'), databaseUrl: null });
    expect(finding.mark).toBe('ok');
  });
});

test('GIVEN a file where the folder is to be THEN it says why, and which variable to set', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'data');
    await writeFile(file, '');
    const { mark, text } = await examineStore({ dataDir: file, databaseUrl: null });
    expect([mark, text]).toEqual(['todo', expect.stringMatching(/\(ENOTDIR\).*DATA_DIR\.$/)]);
  });
});

test('GIVEN a database that nobody serves THEN it says so, without its address', async () => {
  const port = await freePort();
  const databaseUrl = `postgres://club:hunter2@127.0.0.1:${port}/club`;
  const { mark, text } = await examineStore({ dataDir: '', databaseUrl });
  expect([mark, text]).toEqual(['todo', expect.stringContaining('ECONNREFUSED')]);
  expect(text).not.toContain('hunter2');
});
