import type { Film } from '../../search/Film.ts';

/** Who has which people: looked up for every word of a question. */
const known = new WeakMap<readonly Film[], ReadonlyMap<string, readonly Film[]>>();

/** The films that have somebody who is called so, in their order: an actor, a role, another name, a director. */
export function filmsCalled(word: string, films: readonly Film[]): readonly Film[] {
  const names = known.get(films) ?? namesOf(films);
  known.set(films, names);
  return names.get(word) ?? [];
}

function namesOf(films: readonly Film[]): Map<string, Film[]> {
  const names = new Map<string, Film[]>();
  for (const film of films) {
    for (const name of new Set(film.people.flatMap(({ folded, also }) => [...folded, ...also]))) {
      const others = names.get(name);
      if (others === undefined) names.set(name, [film]);
      else others.push(film);
    }
  }
  return names;
}
