import { LRUCache } from 'lru-cache';
import { filmsOfPeople } from './filmsOfPeople.ts';
import type { Library } from './Library.ts';
import { type Titles, titlesIn } from './titlesIn.ts';

/** What was found in the last questions: each is looked at from several sides. */
const found = new WeakMap<Library['films'], LRUCache<string, Titles>>();
const KEPT = 50;

/**
 * The films that a question is about, as far as it says so itself: by their titles; where no title is certain, by a
 * person that only one film has.
 *
 * @param question as the person typed it
 */
export function filmsInQuestion(question: string, library: Library): Titles {
  const last = found.get(library.films) ?? new LRUCache<string, Titles>({ max: KEPT });
  found.set(library.films, last);
  const known = last.get(question);
  if (known !== undefined) return known;
  const films = findFilms(question, library);
  last.set(question, films);
  return films;
}

function findFilms(question: string, library: Library): Titles {
  const titles = titlesIn(question, library);
  if (titles.sure.length > 0) return titles;
  const people = filmsOfPeople(question, library);
  return {
    sure: people.sure === null || titles.isMissing ? [] : [people.sure],
    maybe: [...new Set([...titles.maybe, ...people.maybe])],
    isMissing: titles.isMissing,
  };
}
