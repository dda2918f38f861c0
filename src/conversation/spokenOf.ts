import type { FilmIndex } from '../search/FilmIndex.ts';
import { mentions, type NameGroup, writtenWords } from '../search/words/nameGroups.ts';
import { tokenize } from '../search/words/tokenize.ts';
import type { Spoken } from './Memory.ts';

/** The people of a film whom a question names; case does not count. */
export function askedOf(question: string, { people }: FilmIndex): Spoken[] {
  const words = new Set(tokenize(question));
  return people
    .filter((person) => person.folded.some((word) => words.has(word)))
    .map((person) => ({ name: person.name, as: calledIn(words, person), isCovered: false }));
}

/** Read once for each text: a film has only so many. */
const written = new WeakMap<FilmIndex, Map<string, readonly Spoken[]>>();

/**
 * The people of a film whom a text of the review names.
 *
 * @param text a passage or a sentence of the review: what is read in it is kept as long as the film
 */
export function writtenOf(text: string, film: FilmIndex): readonly Spoken[] {
  const byText = written.get(film) ?? new Map<string, readonly Spoken[]>();
  written.set(film, byText);
  const known = byText.get(text);
  if (known !== undefined) return known;
  const people = readPeople(text, film);
  byText.set(text, people);
  return people;
}

function readPeople(text: string, { people }: FilmIndex): Spoken[] {
  const words = new Set(tokenize(text));
  const names = writtenWords(text);
  return people
    .filter((person) => mentions(names, person))
    .map((person) => ({ name: person.name, as: calledIn(words, person), isCovered: false }));
}

/** The role's name where only that was used; the actor's or director's otherwise. */
function calledIn(words: ReadonlySet<string>, { name, role }: NameGroup): string {
  const isNamed = (full: string): boolean => tokenize(full).some((word) => words.has(word));
  return role !== null && !isNamed(name) && isNamed(role) ? role : name;
}
