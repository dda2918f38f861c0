import { expect } from 'vitest';
import type { Library } from '../../src/conversation/films/Library.ts';
import type { Film } from '../../src/search/Film.ts';

/** The one film of a library; fails the test where there are none or several. */
export function onlyFilm({ films }: Library): Film {
  const [film, ...others] = films;
  if (film === undefined || others.length > 0) expect.fail(`expected one film, there are ${films.length}`);
  return film;
}
