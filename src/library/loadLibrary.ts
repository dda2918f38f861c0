import type { Library } from '../conversation/films/Library.ts';
import type { Reader } from '../reader/Reader.ts';
import { ContentError } from '../review/ContentError.ts';
import { readReviews } from '../review/readReviews.ts';
import { buildIndex } from '../search/buildIndex.ts';
import { checkFilm } from './checkFilm.ts';

/**
 * Reads, checks and indexes every review of a folder.
 *
 * @param folder the folder's path
 * @param reader what reads; null for words alone
 * @throws {ContentError} with every problem of every review
 */
export async function loadLibrary(folder: string, reader: Reader | null): Promise<Library> {
  const { reviews, problems } = await readReviews(folder);
  const films = reviews.map(buildIndex);
  const all = [...problems, ...films.flatMap(checkFilm)];
  if (all.length > 0) throw new ContentError(all);
  return { films, reader };
}
