import type { Film } from '../../search/Film.ts';
import { onceFor } from '../../shared/onceFor.ts';

/** The films that have somebody who is called so, in their order: an actor, a role, another name, a director. */
export function filmsCalled(word: string, films: readonly Film[]): readonly Film[] {
  return namesOf(films).get(word) ?? [];
}

const namesOf = onceFor((films: readonly Film[]): ReadonlyMap<string, readonly Film[]> => {
  const names = new Map<string, Film[]>();
  for (const film of films) {
    for (const name of new Set(film.people.flatMap(({ folded, also }) => [...folded, ...also]))) {
      const others = names.get(name);
      if (others === undefined) names.set(name, [film]);
      else others.push(film);
    }
  }
  return names;
});
