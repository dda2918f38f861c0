import type { Film } from '../../search/Film.ts';
import { onceFor } from '../../shared/onceFor.ts';
import type { Library } from './Library.ts';

/** The same film with nothing covered; made once. */
const openFilm = onceFor((film: Film): Film => {
  const { review } = film;
  if (!review.passages.some(({ spoiler }) => spoiler)) return film;
  const passages = review.passages.map((passage) => ({ ...passage, spoiler: false }));
  return { ...film, review: { ...review, passages } };
});

/** The same films with no spoiler covered. Their embeddings are those that there are already. */
export function openSpoilers(library: Library): Library {
  const { films, reader } = library;
  const covered = new Map(films.map((film) => [openFilm(film).review, film.review]));
  return {
    ...library,
    films: films.map(openFilm),
    reader:
      reader === null
        ? null
        : { ...reader, review: (review) => reader.review(covered.get(review) ?? review) },
  };
}
