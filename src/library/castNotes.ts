import { formatProblem } from '../review/Problem.ts';
import type { Film } from '../search/Film.ts';
import { mentions, writtenNames } from '../search/names/mentions.ts';

/**
 * What an editor may want to know of a good review, a line each: whose role stands in their name, and who in its cast no
 * paragraph names.
 */
export function castNotes({ review, people }: Film): string[] {
  const rolesInNames = review.cast.flatMap(({ actor, role, line }) => {
    const [name = '', ...rest] = actor.replace(/\)$/u, '').split(/ (?:as |\()/u);
    if (name === '' || rest.length === 0 || role !== null) return [];
    const message = `“${actor}” is taken for one name; if it is a role as well, write “actor: ${name}” and under it “role: ${rest.join(' ')}”`;
    return [formatProblem({ file: review.file, line, message })];
  });
  const written = review.passages.map(({ plain }) => writtenNames(plain.text));
  const unnamed = review.cast.flatMap(({ actor, role, line }, index) => {
    const person = people[index];
    if (person === undefined || written.some((names) => mentions(names, person))) return [];
    const names = role === null ? actor : `${actor} or ${role}`;
    const message = `no paragraph names ${names}, so /cast has nothing to quote; if the review calls them otherwise, add that to “names”`;
    return [formatProblem({ file: review.file, line, message })];
  });
  return [...rolesInNames, ...unnamed];
}
