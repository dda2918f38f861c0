import type { Library } from '../conversation/films/Library.ts';
import type { Reader } from '../reader/Reader.ts';
import { ContentError } from '../review/ContentError.ts';
import { count } from '../shared/count.ts';
import { readFilms } from './readFilms.ts';

/**
 * Reads, checks and indexes every review of a folder.
 *
 * @param folder the folder's path
 * @param reader what reads; null for words alone
 * @param warn is told which reviews are left out, and why, where others are good; without it, all have to be
 * @throws {ContentError} with every problem of every review
 */
export async function loadLibrary(
  folder: string,
  reader: Reader | null,
  warn?: (message: string) => void,
): Promise<Library> {
  const { films, problems } = await readFilms(folder);
  if (problems.length > 0) {
    const error = new ContentError(problems);
    if (warn === undefined || films.length === 0) throw error;
    const files = new Set(problems.map(({ file }) => file)).size;
    warn(`${count(files, 'review')} left out, ${count(films.length, 'film')} there. ${error.message}`);
  }
  return { films, reader };
}
