import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { inFolder } from '../support/libraries.ts';

const FILES = ['reader.onnx', 'tokenizer.json'];

function copyModel(folder: string): void {
  expect(spawnSync(process.execPath, ['tools/copyModel.js', folder])).toMatchObject({ status: 0 });
}

async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

async function expectCopied(folder: string): Promise<void> {
  const target = join(folder, 'src', 'reader');
  expect((await readdir(target)).sort()).toEqual(FILES);
  for (const name of FILES)
    expect(await hashOf(join(target, name))).toBe(await hashOf(join('src', 'reader', name)));
}

test('GIVEN a build THEN the network’s files lie beside its code; a second build leaves them alone', async () => {
  await inFolder(async (folder) => {
    copyModel(folder);
    await expectCopied(folder);
    const file = join(folder, 'src', 'reader', 'reader.onnx');
    const first = await stat(file);
    copyModel(folder);
    const second = await stat(file);
    expect({ ino: second.ino, ctimeMs: second.ctimeMs }).toEqual({ ino: first.ino, ctimeMs: first.ctimeMs });
  });
});

test.each<[given: string, change: (file: string) => Promise<void>]>([
  ['another size', (file) => writeFile(file, 'half')],
  ['another time', (file) => utimes(file, new Date(0), new Date(0))],
])('GIVEN a file of %s in the build THEN it is copied anew, and nothing else is left', async (_, change) => {
  await inFolder(async (folder) => {
    copyModel(folder);
    const file = join(folder, 'src', 'reader', 'tokenizer.json');
    await change(file);
    copyModel(folder);
    await expectCopied(folder);
    expect((await stat(file)).mtimeMs).toBeCloseTo((await stat('src/reader/tokenizer.json')).mtimeMs, -1);
  });
});

test('GIVEN a program that builds first and is given arguments THEN these are no folders', async () => {
  await inFolder(async (folder) => {
    const step = pathToFileURL('tools/copyModel.js').href;
    const program = join(folder, 'program.js');
    await writeFile(program, `await import(${JSON.stringify(step)});`);
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    const { status } = spawnSync(process.execPath, [program, '--foo'], { cwd: folder });
    expect(status).toBe(0);
    expect(await readdir(folder)).not.toContain('--foo');
  });
});
