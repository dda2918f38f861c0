import type { Intent } from '../reader/intents.ts';
import type { Review } from '../review/Review.ts';

/** A kind of message that asks for a plain fact. */
export type FactKind = Extract<Intent, `fact.${string}`>;

/** What a review's front matter says about the film or about itself. */
export type Fact =
  | { readonly kind: 'fact.year'; readonly year: number }
  | { readonly kind: 'fact.where'; readonly where: string }
  | { readonly kind: 'fact.length'; readonly minutes: number }
  /** At least one name. */
  | { readonly kind: 'fact.director'; readonly names: readonly string[] }
  /** At least one member. */
  | {
      readonly kind: 'fact.cast';
      readonly cast: readonly { readonly actor: string; readonly role: string | null }[];
    }
  | { readonly kind: 'fact.author'; readonly author: string; readonly url: string | null };

/** Whether a kind of message asks for a plain fact. */
export function isFactKind(intent: Intent): intent is FactKind {
  return intent.startsWith('fact.');
}

/** The fact of a kind; null where the front matter does not have it. */
export function factOf(kind: FactKind, review: Review): Fact | null {
  const { year, watch, length, directors, cast, author, url } = review;
  switch (kind) {
    case 'fact.year':
      return year === null ? null : { kind, year };
    case 'fact.where':
      return watch === null ? null : { kind, where: watch };
    case 'fact.length':
      return length === null ? null : { kind, minutes: length };
    case 'fact.director':
      return directors.length === 0 ? null : { kind, names: directors };
    case 'fact.cast':
      return cast.length === 0 ? null : { kind, cast: cast.map(({ actor, role }) => ({ actor, role })) };
    case 'fact.author':
      return author === null ? null : { kind, author, url };
  }
}
