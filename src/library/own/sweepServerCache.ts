import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { embeddingIn } from '../../reader/keptEmbeddings.ts';
import type { KeptFilms } from './openServerShelf.ts';

/** Discord's id of a server, which is the name of its folder. */
const SERVER = /^\d{15,20}$/;

/** Characters of an id that goes by a title: a film that an older version added may have any of these. */
const BY_TITLE = 4;

/**
 * Removes the embeddings of servers' films that are gone. What is no file of embeddings in a folder of a server stays, and so
 * does all that content has. Never throws: what stays is no harm.
 *
 * @param server the one to look at; all where it is left out
 */
export async function sweepServerCache(
  cacheDir: string,
  films: KeptFilms['films'],
  server?: string,
): Promise<void> {
  const entries = await readdir(cacheDir, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const { name: owner } = entry;
    if (!entry.isDirectory() || !SERVER.test(owner) || (server !== undefined && owner !== server)) continue;
    const ids = films.of(owner).map(({ value }) => value.id);
    const isWanted = (id: string): boolean =>
      ids.includes(id) || (id.length === BY_TITLE && ids.includes(null));
    const folder = join(cacheDir, owner);
    for (const name of await readdir(folder).catch(() => [])) {
      const id = embeddingIn(name);
      if (id !== null && !isWanted(id)) await rm(join(folder, name), { force: true }).catch(() => {});
    }
    // Where anything is left in it, it stays.
    await rmdir(folder).catch(() => {});
  }
}
