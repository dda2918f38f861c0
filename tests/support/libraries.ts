import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../src/films/library.ts';
import { loadLibrary } from '../../src/loadLibrary.ts';

/** The shipped review alone. */
export function shippedLibrary(): Promise<Library> {
  return loadLibrary('content', null);
}

/** The shipped review and a second, invented one. */
export function twoFilms(): Promise<Library> {
  return inFolder(async (folder) => {
    await cp('content/io.md', join(folder, 'io.md'));
    await cp('tests/fixtures/lanternfish.md', join(folder, 'lanternfish.md'));
    return loadLibrary(folder, null);
  });
}

/** The invented review alone. */
export function lanternfish(): Promise<Library> {
  return inFolder(async (folder) => {
    await cp('tests/fixtures/lanternfish.md', join(folder, 'lanternfish.md'));
    return loadLibrary(folder, null);
  });
}

/** Reviews from texts, by file name. */
export function libraryOf(files: Record<string, string>): Promise<Library> {
  return inFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return loadLibrary(folder, null);
  });
}

/** Runs something with a new folder, which is gone afterwards. */
export async function inFolder<Result>(run: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercredits-'));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
