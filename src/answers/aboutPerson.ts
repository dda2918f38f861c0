import type { FilmIndex } from '../search/FilmIndex.ts';
import { findByWords } from '../search/findByWords.ts';
import { mentions, type NameGroup, writtenWords } from '../search/nameGroups.ts';
import { fold, tokenize } from '../search/tokenize.ts';
import type { Quote } from './Answer.ts';
import { MOST_QUOTES } from './settings.ts';

/**
 * The person of a film whom a text names: by a whole name first, then by any word of one. Null where nobody is.
 *
 * @param who what a person typed, such as `helm` or `Joh Fredersen`
 */
export function findPerson(who: string, { people }: FilmIndex): NameGroup | null {
  const wanted = tokenize(who);
  if (wanted.length === 0) return null;
  const whole = people.find(({ name }) => fold(name) === fold(who.trim()));
  if (whole !== undefined) return whole;
  const all = people.find((person) => wanted.every((word) => person.folded.includes(word)));
  return all ?? people.find((person) => wanted.some((word) => person.folded.includes(word))) ?? null;
}

/** What a review says about a person, best first. */
export function aboutPerson(person: NameGroup, film: FilmIndex): Quote[] {
  return findByWords(person.words.join(' '), film)
    .filter(({ passage }) => mentions(writtenWords(passage.plain.text), person))
    .slice(0, MOST_QUOTES);
}
