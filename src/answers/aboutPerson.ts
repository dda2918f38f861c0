import type { FilmIndex } from '../search/FilmIndex.ts';
import { findByWords } from '../search/findByWords.ts';
import { mentions, type NameGroup, writtenWords } from '../search/words/nameGroups.ts';
import { fold, tokenize } from '../search/words/tokenize.ts';
import type { Quote } from './Answer.ts';
import { MOST_QUOTES } from './settings.ts';

/** A person, and the film that they are of. */
export interface FilmPerson {
  readonly film: FilmIndex;
  readonly person: NameGroup;
}

/**
 * The people whom a text names, at most one of each film: those whose whole name or role it is; else those who have all
 * words of it; else those who have any.
 *
 * @param who what a person typed, such as `helm` or `Joh Fredersen`
 */
export function findPeople(who: string, films: readonly FilmIndex[]): FilmPerson[] {
  const wanted = tokenize(who);
  if (wanted.length === 0) return [];
  const whole = fold(who.trim());
  const ways: ((person: NameGroup) => boolean)[] = [
    ({ name, role }) => fold(name) === whole || (role !== null && fold(role) === whole),
    ({ folded }) => wanted.every((word) => folded.includes(word)),
    ({ folded }) => wanted.some((word) => folded.includes(word)),
  ];
  const found = ways.map((fits) =>
    films.flatMap((film): FilmPerson[] => {
      const person = film.people.find(fits);
      return person === undefined ? [] : [{ film, person }];
    }),
  );
  return found.find(({ length }) => length > 0) ?? [];
}

/** What a review says about a person, best first. */
export function aboutPerson(person: NameGroup, film: FilmIndex): Quote[] {
  return findByWords(person.words.join(' '), film)
    .filter(({ passage }) => mentions(writtenWords(passage.plain.text), person))
    .slice(0, MOST_QUOTES);
}
