import type { Film } from '../../search/Film.ts';
import { askedNames } from '../../search/names/askedNames.ts';
import { tokenize } from '../../search/words/tokenize.ts';
import { filmsCalled } from './filmsCalled.ts';
import { isPlainWord } from './isPlainWord.ts';
import type { Library } from './Library.ts';
import { wordsIn } from './sameTitle.ts';
import { standsAsName } from './standsAsName.ts';

/** The films whose people a text names. */
export interface Casts {
  /** The one film that has somebody that no other has; null where there is none, or more than one. */
  readonly sure: Film | null;
  /** Those that have somebody who is named. */
  readonly maybe: readonly Film[];
}

/**
 * The films that a text is about because it names their people: actors, roles, other names, directors. A name that is a
 * plain word counts only where it is written as a name.
 */
export function filmsOfPeople(text: string, library: Library): Casts {
  const words = wordsIn(text);
  const named: (readonly Film[])[] = words.flatMap(({ written }, at) => {
    const asName = standsAsName({ words, start: at, end: at + 1, text });
    return tokenize(written).map((word) =>
      filmsCalled(word, library.films).filter((film) => asName || !isPlainWord(word, film, library)),
    );
  });
  // Initials, and words that a name has together, where none of them is a name itself. A letter alone may be anybody's.
  for (const [name, parts] of askedNames(text).joined) {
    const areNames = parts.some((word) => filmsCalled(word, library.films).length > 0);
    if (name.length > 1 && !areNames) named.push(filmsCalled(name, library.films));
  }
  const own = new Set(
    named.flatMap(([film, ...others]) => (film !== undefined && others.length === 0 ? [film] : [])),
  );
  const [only, ...more] = own;
  return {
    sure: more.length === 0 ? (only ?? null) : null,
    maybe: [...new Set(named.flat())],
  };
}
