import type { Passage } from '../review/Review.ts';
import type { Film } from '../search/Film.ts';

/** A passage to show, and the sentence of it to point at. */
export interface Quote {
  readonly passage: Passage;
  /** Index in `passage.sentences`; null when none stands out. */
  readonly sentence: number | null;
}

/** Passages were found: the first one answers, or is the closest there is. */
export interface Found {
  readonly outcome: 'answer' | 'closest';
  readonly film: Film;
  /** Best first, at least one. */
  readonly quotes: readonly [Quote, ...Quote[]];
}

/** A question that has an answer, and the film it is asked of. */
export interface Example {
  readonly film: Film;
  readonly question: string;
}

/** The review says nothing about it. */
export interface NotFound {
  readonly outcome: 'none';
  /** The film that was asked about; null when all were searched. */
  readonly film: Film | null;
  /** The language of the question, as a BCP 47 tag, when that is the reason. */
  readonly askedIn: string | null;
  /** Whether there was more to say before, and all of it is shown by now. */
  readonly isAllShown: boolean;
  /** Whether the question has no word that asks for anything; left out where it has. */
  readonly isBare?: true;
  /** Questions that do have an answer. */
  readonly examples: readonly Example[];
}

/** Two or more films answer about equally well: the person has to say which. */
export interface Ambiguous {
  readonly outcome: 'which';
  readonly films: readonly Film[];
}

export type Answer = Found | NotFound | Ambiguous;
