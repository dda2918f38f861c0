import type MiniSearch from 'minisearch';
import type { Review } from '../review/Review.ts';
import type { NameGroup } from './names/nameGroups.ts';
import type { Stem } from './words/stemmerFor.ts';

/** A passage as words are looked up in it. */
export interface PassageDocument {
  readonly id: number;
  readonly text: string;
  readonly headings: string;
  readonly names: string;
}

export interface SentenceDocument {
  readonly id: number;
  readonly text: string;
}

/** A sentence of a review among all of them. */
export interface IndexedSentence {
  /** Index of its passage in `review.passages`. */
  readonly passage: number;
  /** Its index in `passage.sentences`. */
  readonly index: number;
  readonly plain: string;
}

/** A review made ready for finding: one for each film. */
export interface Film {
  readonly review: Review;
  readonly people: readonly NameGroup[];
  /** All sentences, in order. */
  readonly sentenceList: readonly IndexedSentence[];
  /** Documents are passages, by their index in `review.passages`. */
  readonly passages: MiniSearch<PassageDocument>;
  /** Documents are sentences, by their index in `sentenceList`. */
  readonly sentences: MiniSearch<SentenceDocument>;
  /** The same documents by runs of three letters, to find lines by remembered words. */
  readonly lines: MiniSearch<SentenceDocument>;
  /** How many passages hold a stem, in their text, headings or people. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The words of each passage's own text, folded. */
  readonly words: readonly ReadonlySet<string>[];
  readonly stem: Stem;
}
