import type { Film } from '../../search/Film.ts';
import { fold } from '../../shared/fold.ts';
import { titleKeys, wordsIn } from './sameTitle.ts';

/** Ways to call a film: by its title, with the year behind it, without the article before it. */
const WAYS = {
  title: ({ review }: Film): string => review.title,
  dated: ({ review }: Film): string => `${review.title} ${review.year ?? ''}`,
  bare: ({ review }: Film): string => withoutArticle(review.title),
} as const;
type Way = keyof typeof WAYS;

/** Films by what each way to call them is compared by: looked up for every message. */
const shelves = new WeakMap<readonly Film[], Map<Way, ReadonlyMap<string, readonly Film[]>>>();

/** The films that are called so, in their order: those that `sameTitle` would find. */
export function filmsTitled(title: string, films: readonly Film[], way: Way): readonly Film[] {
  const ways = shelves.get(films) ?? new Map<Way, ReadonlyMap<string, readonly Film[]>>();
  shelves.set(films, ways);
  const shelf = ways.get(way) ?? byKey(films, WAYS[way]);
  ways.set(way, shelf);
  const asked = way === 'bare' ? withoutArticle(title) : title;
  const named = new Set(keysOf(asked).flatMap((key) => shelf.get(key) ?? []));
  return named.size === 0 ? [] : films.filter((film) => named.has(film));
}

function byKey(films: readonly Film[], titleOf: (film: Film) => string): Map<string, Film[]> {
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
