import { MAX_CHOICE } from '../../messages/text/limits.ts';
import { oneLine } from '../../messages/text/oneLine.ts';
import { fold } from '../../shared/letters/fold.ts';
import { onceFor } from '../../shared/onceFor.ts';
import { shortHash } from '../../shared/shortHash.ts';
import type { Film } from '../Services.ts';
import type { Offer } from './toChoices.ts';

/** Something of one film that can be offered. */
export interface FilmOffer<Thing> {
  readonly film: Film;
  readonly thing: Thing;
  /** What the person sees, and what tells it from all others of its film. */
  readonly name: string;
  /** What the person may type instead; several may have it. */
  readonly value: string;
  /** By what else it is found. */
  readonly also?: readonly string[];
}

/** What a thing may be picked by, as it is compared: kept, for with a thousand films there are thousands of things. */
const nameOf = onceFor((thing: FilmOffer<unknown>) => fold(thing.name));
const titledOf = onceFor((thing: FilmOffer<unknown>) => fold(withTitle(thing)));

/** Most characters of a name that a title follows, and of the title. */
const BEFORE_TITLE = 58;
const BETWEEN = ' · ';
const MAX_TITLE = MAX_CHOICE - BEFORE_TITLE - BETWEEN.length;

/**
 * Things of several films as offers that differ: a client picks the first of equal names, and a command the first of
 * equal values. What is in one film only keeps its plain value; all else gets `=film.thing`.
 */
function filmOffers(things: readonly FilmOffer<unknown>[]): Offer[] {
  const names = countOf(things.map(({ name }) => shown(name)));
  const values = countOf(things.map(({ value }) => value));
  return things.map((thing) => ({
    name: names.get(fold(shown(thing.name))) === 1 ? thing.name : withTitle(thing),
    value: values.get(fold(thing.value)) === 1 ? thing.value : codeOf(thing),
    also: [...(thing.also ?? []), thing.value],
  }));
}

/** What each film has to offer, listed once for the films of a library: somebody may type a letter any moment. */
export interface OffersOfFilms<Thing> {
  readonly things: (films: readonly Film[]) => readonly FilmOffer<Thing>[];
  readonly offers: (films: readonly Film[]) => readonly Offer[];
}

/** Offers of several films, made of what each has. */
export function offersOfFilms<Thing>(of: (film: Film) => readonly FilmOffer<Thing>[]): OffersOfFilms<Thing> {
  const things = onceFor((films: readonly Film[]) => films.flatMap(of));
  return { things, offers: onceFor((films: readonly Film[]) => filmOffers(things(films))) };
}

/** The thing that was picked from the offers, or whose offer was typed as it stands there; null where it is neither. */
export function pickedOffer<Thing>(
  text: string,
  things: readonly FilmOffer<Thing>[],
): FilmOffer<Thing> | null {
  const picked = text.startsWith('=') ? things.find((thing) => codeOf(thing) === text) : undefined;
  if (picked !== undefined) return picked;
  const typed = fold(text);
  const mayBeTitled = typed.includes(BETWEEN);
  const named = things.filter(
    (thing) =>
      (mayBeTitled && titledOf(thing) === typed) || (nameOf(thing) === typed && fold(thing.value) !== typed),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function codeOf({ film, name, value }: FilmOffer<unknown>): string {
  return `=${film.review.id}.${shortHash(`${name}\n${value}`, 5)}`;
}

function withTitle({ film: { review }, name }: FilmOffer<unknown>): string {
  return `${oneLine(name, BEFORE_TITLE)}${BETWEEN}${oneLine(review.ownTitle, MAX_TITLE)}`;
}

function shown(name: string): string {
  return oneLine(name, MAX_CHOICE);
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts.map(fold)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
