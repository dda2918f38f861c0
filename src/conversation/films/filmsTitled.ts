import type { Film } from '../../search/Film.ts';
import { fold } from '../../shared/letters/fold.ts';
import { onceFor } from '../../shared/onceFor.ts';
import { titleKeys, wordsIn } from './sameTitle.ts';

/** By its title, with the year behind it, or without the article before it. */
type Way = 'title' | 'dated' | 'bare';

/** The films that are called so in one way, in their order: those that `sameTitle` would find. */
export function filmsTitled(title: string, films: readonly Film[], way: Way): readonly Film[] {
  const shelf = shelvesOf(films)[way];
  const asked = way === 'bare' ? withoutArticle(title) : title;
  const named = new Set(keysOf(asked).flatMap((key) => shelf.get(key) ?? []));
  return named.size === 0 ? [] : films.filter((film) => named.has(film));
}

/** Films by what titles are compared by. */
const shelvesOf = onceFor((films: readonly Film[]) => ({
  title: byKey(films, ({ review }) => review.title),
  dated: byKey(films, ({ review }) => `${review.title} ${review.year ?? ''}`),
  bare: byKey(films, ({ review }) => withoutArticle(review.title)),
}));

function byKey(
  films: readonly Film[],
  titleOf: (film: Film) => string,
): ReadonlyMap<string, readonly Film[]> {
  const shelf = new Map<string, Film[]>();
  for (const film of films) {
    for (const key of keysOf(titleOf(film))) shelf.set(key, [...(shelf.get(key) ?? []), film]);
  }
  return shelf;
}

/** What a title is compared by; itself where it has no words. */
function keysOf(title: string): string[] {
  const keys = titleKeys(wordsIn(title));
  return keys.has('') ? [fold(title).trim()] : [...keys];
}

function withoutArticle(title: string): string {
  return title.trim().replace(/^(?:the|an?)\s+(?=\S)/iu, '');
}
