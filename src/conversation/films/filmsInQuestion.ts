import { LRUCache } from 'lru-cache';
import { onceFor } from '../../shared/onceFor.ts';
import { filmsOfPeople } from './filmsOfPeople.ts';
import type { Library } from './Library.ts';
import { type Titles, titlesIn } from './titlesIn.ts';

/** What was found in the last questions: each is looked at from several sides. */
const foundIn = onceFor((_films: Library['films']) => new LRUCache<string, Titles>({ max: KEPT }));
const KEPT = 50;

/**
 * The films that a question is about, as far as it says so itself: by their titles; where no title is certain, by a
 * person that only one film has.
 *
 * @param question as the person typed it
 */
export function filmsInQuestion(question: string, library: Library): Titles {
  const known = foundIn(library.films);
  const films = known.get(question) ?? findFilms(question, library);
  known.set(question, films);
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
