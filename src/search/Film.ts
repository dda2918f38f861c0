import type { Review } from '../review/Review.ts';
import { type NameGroup, nameGroups } from './names/nameGroups.ts';
import { type Places, placesOf } from './words/Places.ts';
import { type Stem, stemmerFor } from './words/stemmerFor.ts';

/** A review made ready for finding: one for each film. What takes memory is made when the film is asked: its `FilmIndex`. */
export interface Film {
  readonly review: Review;
  readonly people: readonly NameGroup[];
  readonly stem: Stem;
  /** Where its words stand. */
  readonly places: Places;
}

/** Makes a review ready for finding. */
export function toFilm(review: Review): Film {
  const stem = stemmerFor(review.language);
  return { review, people: nameGroups(review), stem, places: placesOf(review, stem) };
}
