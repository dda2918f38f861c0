import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Library } from '../../src/conversation/films/Library.ts';
import { loadLibrary } from '../../src/library/loadLibrary.ts';
import { createNetwork } from '../../src/reader/createNetwork.ts';
import { createReader } from '../../src/reader/createReader.ts';
import { shippedEmbeddings } from '../../src/reader/keptEmbeddings.ts';

/** The shipped review alone. */
export async function shippedLibrary(): Promise<Library> {
  return alone(await loadLibrary('content', null, () => {}));
}

/** The shipped review alone, of all that somebody may have put beside it. */
function alone(library: Library): Library {
  return {
    ...library,
    films: library.films.filter(({ review }) => review.file === join('content', 'io.md')),
  };
}

/** The shipped review alone, with the real network to read it. Whoever opens it closes the reader. */
export async function readLibrary(): Promise<Library> {
  const warn = (message: string): void => void expect.fail(message);
  const reader = createReader({
    network: createNetwork(),
    cacheDir: '.cache',
    shippedDir: shippedEmbeddings('content'),
    patience: null,
    warn,
  });
  const library = alone(await loadLibrary('content', reader, () => {}));
  await reader.prepare(library.films.map(({ review }) => review));
  return library;
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
