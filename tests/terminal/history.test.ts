import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { historyPath, keepHistory, readHistory } from '../../src/terminal/typed/history.ts';
import { inFolder } from '../support/libraries.ts';

test('GIVEN lines that were typed THEN the next chat has them, newest first, and nobody else may read them', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'new', 'history');
    keepHistory(path, ['/cast', 'who plays Micah?']);
    expect(readHistory(path)).toEqual(['/cast', 'who plays Micah?']);
    expect(await readFile(path, 'utf8')).toBe('who plays Micah?\n/cast\n');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'new'))).mode & 0o777).toBe(0o700);
  });
});

test('GIVEN a file that others may read THEN they may not any more', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'history');
    await writeFile(path, 'old\n');
    await chmod(path, 0o644);
    keepHistory(path, ['new', 'old']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});

test('GIVEN more than 500 lines THEN the newest are kept', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'history');
    const lines = Array.from({ length: 501 }, (_, index) => `line ${index}`);
    keepHistory(path, lines);
    expect(readHistory(path)).toEqual(lines.slice(0, 500));
  });
});

test('GIVEN a place that can’t be written or read THEN there is no history, and no error', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'history');
    await mkdir(path);
    keepHistory(path, ['line']);
    expect(readHistory(path)).toEqual([]);
    keepHistory('/dev/null/aftercredits/history', ['line']);
    expect(readHistory('/dev/null/aftercredits/history')).toEqual([]);
  });
});

test('GIVEN a person’s folder for state THEN it is kept there', () => {
  expect(historyPath({ XDG_STATE_HOME: '/state' })).toBe('/state/aftercredits/history');
  expect(historyPath({})).toMatch(/\.local\/state\/aftercredits\/history$/);
});
