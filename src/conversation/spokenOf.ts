import type { Film } from '../search/Film.ts';
import { type AskedNames, askedNames, asksFor } from '../search/names/askedNames.ts';
import { joinedNames } from '../search/names/joinedNames.ts';
import { mentions, writtenNames } from '../search/names/mentions.ts';
import type { NameGroup } from '../search/names/nameGroups.ts';
import { tokenize } from '../search/words/tokenize.ts';
import { onceFor } from '../shared/onceFor.ts';
import type { Spoken } from './Memory.ts';

/** The people of a film that a question names; case does not count. */
export function askedOf(question: string, { people }: Film): Spoken[] {
  const asked = askedNames(question);
  return people
    .filter((person) => asksFor(asked, person))
    .map((person) => ({ name: person.name, as: calledIn(asked, person), isCovered: false }));
}

/** Read once for each text: a film has only so many. */
const writtenIn = onceFor((_film: Film) => new Map<string, readonly Spoken[]>());

/**
 * The people of a film that a text of the review names.
 *
 * @param text a passage or a sentence of the review: what is read in it is kept as long as the film
 */
export function writtenOf(text: string, film: Film): readonly Spoken[] {
  const known = writtenIn(film);
  const people = known.get(text) ?? readPeople(text, film);
  known.set(text, people);
  return people;
}

function readPeople(text: string, { people }: Film): Spoken[] {
  const asked = askedNames(text);
  const names = writtenNames(text);
  return people
    .filter((person) => mentions(names, person))
    .map((person) => ({ name: person.name, as: calledIn(asked, person), isCovered: false }));
}

/** The role's name where only that was used; the actor's or director's otherwise. */
function calledIn({ words, joined }: AskedNames, { name, role }: NameGroup): string {
  const isNamed = (full: string): boolean =>
    [...tokenize(full), ...joinedNames(full)].some((word) => words.has(word) || joined.has(word));
  return role !== null && !isNamed(name) && isNamed(role) ? role : name;
}
