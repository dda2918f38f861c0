import type { Reader } from '../../reader/Reader.ts';
import type { Passage } from '../../review/Review.ts';
import type { FilmIndex } from '../../search/FilmIndex.ts';
import { sameTitle } from './sameTitle.ts';

/** Every film the bot can talk about, in the order of the files. At least one. */
export interface Library {
  readonly films: readonly FilmIndex[];
  /** What reads; null for words alone. */
  readonly reader: Reader | null;
}

/** The film that is the only one; null where there are several. */
export function onlyFilm(films: readonly FilmIndex[]): FilmIndex | null {
  return films.length === 1 ? (films[0] ?? null) : null;
}

/** The film whose review has this id. */
export function filmById(library: Library, id: string): FilmIndex | null {
  return library.films.find(({ review }) => review.id === id) ?? null;
}

/** The film of this title, with its year or without; of films whose titles are alike the one that is written so. */
export function filmByTitle({ films }: Library, title: string): FilmIndex | null {
  const wanted = title.trim().toLowerCase();
  return (
    films.find(({ review }) => review.title.toLowerCase() === wanted) ??
    films.find(({ review }) => sameTitle(review.title, title)) ??
    films.find(({ review }) => sameTitle(`${review.title} ${review.year ?? ''}`, title)) ??
    null
  );
}

/** The passage of a film with this id. */
export function passageById({ review }: FilmIndex, id: string): Passage | null {
  return review.passages.find((passage) => passage.id === id) ?? null;
}
