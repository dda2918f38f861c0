import { MAX_CHOICE, MAX_CHOICES } from '../../messages/text/limits.ts';
import { oneLine } from '../../messages/text/oneLine.ts';
import { fold } from '../../shared/letters/fold.ts';
import { lettersOf } from '../../shared/letters/lettersOf.ts';
import { onceFor } from '../../shared/onceFor.ts';
import type { Choice } from '../Command.ts';

/** Something that can be offered: what the person sees, what the command gets, and by what else it is found. */
export interface Offer extends Choice {
  readonly also?: readonly string[];
}

/** What an offer is found by: the same at every letter that somebody types. */
const textsOf = onceFor(({ name, also = [] }: Offer) => [name, ...also].map(fold));
const lettersIn = onceFor((offer: Offer) => textsOf(offer).map(lettersOf));

/** Fewer letters stand side by side in too much, where nothing parts words. */
const LEAST_LETTERS = 4;

/**
 * The offers that fit what was typed, as Discord takes them: those that start with it first, then those with a word
 * that does, then those that hold it, spaces and marks aside. Blank and overlong ones, which Discord refuses as a whole,
 * are left out or cut.
 */
export function toChoices(offers: readonly Offer[], typed: string): Choice[] {
  const wanted = fold(typed.trim());
  const letters = lettersOf(typed);
  const rankOf = (offer: Offer): number => {
    const texts = textsOf(offer);
    if (texts.some((text) => text.startsWith(wanted))) return 0;
    if (texts.some((text) => text.includes(` ${wanted}`))) return 1;
    if (texts.some((text) => text.includes(wanted))) return 2;
    return letters.length >= LEAST_LETTERS && lettersIn(offer).some((text) => text.includes(letters)) ? 2 : 3;
  };
  return offers
    .map((offer) => ({ offer, rank: rankOf(offer) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ offer }) => ({ name: oneLine(offer.name, MAX_CHOICE), value: offer.value }))
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= MAX_CHOICE)
    .slice(0, MAX_CHOICES);
}
