import { filmsOfPeople } from './filmsOfPeople.ts';
import type { Library } from './library.ts';
import { type Titles, titlesIn } from './titlesIn.ts';

/**
 * The films that a question is about, as far as it says so itself: by their titles; where no title is certain, by a
 * person whom only one film has.
 *
 * @param question as the person typed it
 */
export function filmsInQuestion(question: string, library: Library): Titles {
  const titles = titlesIn(question, library);
  if (titles.sure.length > 0) return titles;
  const people = filmsOfPeople(question, library);
  return {
    sure: people.sure === null || titles.isMissing ? [] : [people.sure],
    maybe: [...new Set([...titles.maybe, ...people.maybe])],
    isMissing: titles.isMissing,
  };
}
