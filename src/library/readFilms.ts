import type { Problem } from '../review/Problem.ts';
import { readReviews } from '../review/readReviews.ts';
import { tellApart } from '../review/tellApart.ts';
import { buildIndex } from '../search/buildIndex.ts';
import type { Film } from '../search/Film.ts';
import { checkFilm } from './checkFilm.ts';

/** What a folder of reviews has. */
export interface Films {
  /** Those that are good, in the order of the files. */
  readonly films: readonly Film[];
  /** What is wrong with the others. */
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks and indexes every review of a folder. One that is bad keeps no good one out.
 *
 * @param folder the folder's path
 * @param before films that were good: of a file that is bad now, the one of before stays
 */
export async function readFilms(folder: string, before: readonly Film[] = []): Promise<Films> {
  const read = await readReviews(folder);
  const indexed = read.reviews.map(buildIndex);
  const own = [...read.problems, ...indexed.flatMap(checkFilm)];
  const isBad = ({ review }: Film): boolean => own.some(({ file }) => file === review.file);
  const films = [...indexed.filter((film) => !isBad(film)), ...before.filter(isBad)].sort((a, b) =>
    a.review.file < b.review.file ? -1 : 1,
  );
  const { reviews, problems } = tellApart(films.map(({ review }) => review));
  return {
    films: reviews.flatMap((review) =>
      films
        .filter((film) => film.review.file === review.file)
        .map((film) => (film.review === review ? film : { ...film, review })),
    ),
    problems: [...own, ...problems],
  };
}
