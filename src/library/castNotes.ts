import { formatProblem } from '../review/Problem.ts';
import type { Film } from '../search/Film.ts';
import { mentions, writtenNames } from '../search/names/mentions.ts';

/** What an editor may want to know of a good review, a line each: who in its cast no paragraph names. */
export function castNotes({ review, people }: Film): string[] {
  const written = review.passages.map(({ plain }) => writtenNames(plain.text));
  return review.cast.flatMap(({ actor, role, line }, index) => {
    const person = people[index];
    if (person === undefined || written.some((names) => mentions(names, person))) return [];
    const names = role === null ? actor : `${actor} or ${role}`;
    const message = `no paragraph names ${names}, so /cast has nothing to quote; if the review calls them otherwise, add that to “names”`;
    return [formatProblem({ file: review.file, line, message })];
  });
}
