import { bestFilms } from '../choosing/bestFilms.ts';
import { coverageIn } from '../choosing/coverageIn.ts';
import type { Film } from '../Film.ts';
import { tokenize } from '../words/tokenize.ts';
import type { FoundLine } from './findLines.ts';
import { lineSimilarity } from './lineSimilarity.ts';
import { comparable, remembered } from './trigrams.ts';

/** A line of one of many films. */
export interface FilmLine extends FoundLine {
  readonly film: Film;
}

/** Passages that have most of the remembered words; only their lines are compared closely. */
const CANDIDATES = 25;

/**
 * Lines of many reviews by remembered words, without an index of each: passages are looked up that have most of the words,
 * as they are or with a typo in one that no review has.
 *
 * @param typed what a person remembers of one
 * @returns the most similar first
 */
export function findLinesInMany(typed: string, films: readonly Film[]): FilmLine[] {
  const wanted = remembered(typed);
  const coverage = coverageIn(tokenize(wanted), films);
  return bestFilms(films, coverage)
    .slice(0, CANDIDATES)
    .flatMap((film) => {
      const covered = coverage(film);
      return film.review.passages.map((passage, at) => ({ film, passage, value: covered[at] ?? 0 }));
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, CANDIDATES)
    .flatMap(({ film, passage }) =>
      passage.sentences.map(({ plain }, sentence) => ({
        film,
        passage,
        sentence,
        similarity: lineSimilarity(wanted, comparable(plain)),
      })),
    )
    .sort((a, b) => b.similarity - a.similarity);
}
