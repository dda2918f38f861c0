import type { Film } from '../search/Film.ts';
import { findByWords } from '../search/findByWords.ts';
import { askedNames, asksFor } from '../search/names/askedNames.ts';
import { mentions, writtenNames } from '../search/names/mentions.ts';
import type { NameGroup } from '../search/names/nameGroups.ts';
import { tokenize } from '../search/words/tokenize.ts';
import { lettersOf } from '../shared/letters/lettersOf.ts';
import type { Quote } from './Answer.ts';
import { MOST_QUOTES } from './settings.ts';

/** A person, and the film that they are of. */
export interface FilmPerson {
  readonly film: Film;
  readonly person: NameGroup;
}

/**
 * The people that a text names, at most one per film: those whose whole name or role it is; otherwise those who have all
 * its words; otherwise those who have any of them.
 *
 * @param who what a person typed, such as `helm` or `Joh Fredersen`
 */
export function findPeople(who: string, films: readonly Film[]): FilmPerson[] {
  const wanted = tokenize(who);
  const whole = lettersOf(who);
  if (whole === '') return [];
  const asked = askedNames(who);
  const ways: ((person: NameGroup) => boolean)[] = [
    ({ name, role }) => lettersOf(name) === whole || (role !== null && lettersOf(role) === whole),
    ({ folded, also }) =>
      wanted.length > 0 && wanted.every((word) => folded.includes(word) || also.has(word)),
    (person) => asksFor(asked, person),
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
export function aboutPerson(person: NameGroup, film: Film): Quote[] {
  return findByWords(person.words.join(' '), film)
    .filter(({ passage }) => mentions(writtenNames(passage.plain.text), person))
    .slice(0, MOST_QUOTES);
}
