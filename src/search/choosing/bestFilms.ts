import type { Film } from '../Film.ts';

/**
 * The films with the best passages, the best one first, and equal ones in their order; those that have nothing left out.
 *
 * @param valuesOf what each passage of a film is worth
 */
export function bestFilms(films: readonly Film[], valuesOf: (film: Film) => Float32Array): Film[] {
  return films
    .map((film) => ({ film, value: mostOf(valuesOf(film)) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ film }) => film);
}

function mostOf(values: Float32Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}
