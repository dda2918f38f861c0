import type { Problem } from '../review/Problem.ts';
import type { FilmIndex } from '../search/FilmIndex.ts';
import { mentions, writtenWords } from '../search/words/nameGroups.ts';

/** What an editor may want to know of a good review: whom of its cast no paragraph names. */
export function castNotes({ review, people }: FilmIndex): Problem[] {
  const written = review.passages.map(({ plain }) => writtenWords(plain.text));
  return review.cast.flatMap(({ actor, role, line }, index) => {
    const person = people[index];
    if (person === undefined || written.some((words) => mentions(words, person))) return [];
    const names = role === null ? actor : `${actor} or ${role}`;
    const message = `no paragraph names ${names}, so /cast has nothing to quote; if the review calls them otherwise, add that to “names”`;
    return [{ file: review.file, line, message }];
  });
}
