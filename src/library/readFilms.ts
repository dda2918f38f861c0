import { setImmediate } from 'node:timers/promises';
import { type Problem, problemIn } from '../review/Problem.ts';
import { readReviews } from '../review/readReviews.ts';
import { tellApart } from '../review/tellApart.ts';
import { type Film, toFilm } from '../search/Film.ts';
import { checkFilm } from './checkFilm.ts';

/** What a folder of reviews has. */
export interface Films {
  /** Those that are good, in the order of the files. */
  readonly films: readonly Film[];
  /** What is wrong with the others. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks every review of a folder. One that is bad keeps no good one out. The process does other things between
 * two of them.
 *
 * @param folder the folder's path
 * @param before films that were good: a file that has not changed keeps its film, and one that is bad now, too
 */
export async function readFilms(folder: string, before: readonly Film[] = []): Promise<Films> {
  const known = new Map(before.map((film) => [film.review, film]));
  const read = await readReviews(folder, [...known.keys()]);
  const good: Film[] = [];
  const own = [...read.problems];
  for (const review of read.reviews) {
    const same = known.get(review);
    if (same === undefined) await setImmediate();
    const film = same ?? toFilm(review);
    const faults = same === undefined ? checkFilm(film) : [];
    if (faults.length === 0) good.push(film);
    own.push(...faults.map(problemIn(review.file)));
  }
  const bad = new Set(own.map(({ file }) => file));
  const kept = before.filter(({ review }) => bad.has(review.file));
  const films = [...good, ...kept].sort((a, b) => (a.review.file < b.review.file ? -1 : 1));
  const { reviews, problems } = tellApart(films.map(({ review }) => review));
  const byFile = new Map(films.map((film) => [film.review.file, film]));
  return {
    films: reviews.flatMap((review) => {
      const film = byFile.get(review.file);
      if (film === undefined) return [];
      // One of two films of a title gets another name.
      return [film.review === review ? film : { ...film, review }];
    }),
    problems: [...own, ...problems],
  };
}
