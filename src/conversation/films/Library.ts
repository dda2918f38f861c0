import type { Reader } from '../../reader/Reader.ts';
import type { Film } from '../../search/Film.ts';
import { filmsTitled } from './filmsTitled.ts';

/** Every film the bot can talk about, in the order of the files. At least one. */
export interface Library {
  readonly films: readonly Film[];
  /** What reads; null for words alone. */
  readonly reader: Reader | null;
  /** Questions that are answered where somebody asks, beyond those that reviews list; by the id of the review. */
  readonly asked?: ReadonlyMap<string, readonly AskedHere[]>;
  /** Films of the server's own, by the names that they are kept by, that could not be read yet. */
  readonly unread?: readonly string[];
}

/** A question, and the number of the passage that answers it. */
export type AskedHere = Pick<Film['review']['asked'][number], 'question' | 'paragraph'>;

/** The film that is the only one; null where there are several. */
export function onlyFilm(films: readonly Film[]): Film | null {
  return films.length === 1 ? (films[0] ?? null) : null;
}

/** The film whose review has this id. */
export function filmById(library: Library, id: string): Film | null {
  return library.films.find(({ review }) => review.id === id) ?? null;
}

/**
 * The films of this title, with their year or article or without: the one that is called so, or written so; more than one
 * where films of the same title differ by their years alone, and none is said.
 */
export function filmsByTitle({ films }: Library, title: string): readonly Film[] {
  const wanted = title.trim().toLowerCase();
  const found = [
    films.filter(({ review }) => review.ownTitle.toLowerCase() === wanted),
    films.filter(({ review }) => review.title.toLowerCase() === wanted),
    ...(['title', 'dated', 'bare'] as const).map((way) => filmsTitled(title, films, way)),
  ];
  return found.find(({ length }) => length > 0) ?? [];
}

/** The passage of a film with this id. */
export function passageById({ review }: Film, id: string): Film['review']['passages'][number] | null {
  return review.passages.find((passage) => passage.id === id) ?? null;
}
