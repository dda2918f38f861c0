import type { FilmIndex } from '../search/FilmIndex.ts';
import type { Question } from '../search/Question.ts';
import { tokenize } from '../search/tokenize.ts';
import { mendSlips } from './mendSlips.ts';
import { genderOf, onlyReferent, replacePronouns } from './referent.ts';
import { askedOf } from './spokenOf.ts';

/** Words for whoever directed a film. */
const DIRECTOR = /\bdirector\b/u;

/**
 * A question as the network reads it best: slips mended, people of the film by their full names, "the director" and a
 * pronoun that fits one person of the film by name. What words find is not touched by it.
 */
export function spellOut({ text }: Question, film: FilmIndex): string {
  const mended = mendSlips(text, film);
  const named = nameInFull(mended, film);
  if (named !== mended) return named;
  const director = film.people.filter(({ kind }) => kind === 'director');
  const [only] = director;
  if (only !== undefined && director.length === 1 && DIRECTOR.test(mended))
    return mended.replace(DIRECTOR, `director ${only.name}`);
  const meant = onlyReferent(mended, film);
  return meant === null ? mended : replacePronouns(mended, meant.name, genderOf(meant, film));
}

/** A text with each run of words that name a person, owned or not, replaced by the person's name. */
function nameInFull(text: string, film: FilmIndex): string {
  const words = text.split(' ');
  const spelt: string[] = [];
  let last: string | null = null;
  for (const word of words) {
    const name = personIn(word, film);
    if (name === null || name !== last) spelt.push(name ?? word);
    last = name;
  }
  return spelt.join(' ');
}

/** How the bot calls the person whom a word names, such as `mackies` or `sam`; null for a word that names none. */
function personIn(word: string, film: FilmIndex): string | null {
  const [folded, ...others] = tokenize(word);
  if (folded === undefined || others.length > 0) return null;
  const [person, ...more] = [...askedOf(folded, film), ...askedOf(folded.replace(/s$/, ''), film)];
  if (person === undefined || more.some(({ name }) => name !== person.name)) return null;
  return person.as.toLowerCase();
}
