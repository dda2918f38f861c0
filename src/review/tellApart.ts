import { fold } from '../shared/letters/fold.ts';
import { lettersOf } from '../shared/letters/lettersOf.ts';
import { shortHash } from '../shared/shortHash.ts';
import type { Problem } from './Problem.ts';
import type { Review } from './Review.ts';
import type { ReviewsResult } from './readReviews.ts';

/**
 * Reviews that can be told from one another. Films of one title have different years, which are then part of their names
 * and ids; where they have not, or where ids are the same by chance, the first one stays.
 *
 * @returns the reviews that stay, and for each other one the problem
 */
export function tellApart(reviews: readonly Review[]): ReviewsResult {
  const problems: Problem[] = [];
  const byName = new Map<string, Review[]>();
  const leaveOut = ({ file, line }: Review, message: string): void => {
    problems.push({ file, line, message });
  };

  for (const review of reviews) {
    const named = byName.get(nameOf(review.title)) ?? [];
    const other = named.find((one) => haveOneYear(one, review));
    if (other === undefined) byName.set(nameOf(review.title), [...named, review]);
    else leaveOut(review, sameTitle(review, other));
  }
  const byId = new Map<string, Review>();
  const apart: Review[] = [];
  for (const review of reviews) {
    const named = byName.get(nameOf(review.title)) ?? [];
    if (!named.includes(review)) continue;
    const isAlone = named.length === 1;
    const ownTitle = isAlone ? review.title : `${review.title} (${review.year})`;
    const id = shortHash(ownTitle, 4);
    const other = byId.get(id);
    if (other !== undefined) {
      leaveOut(review, sameId(review, other));
      continue;
    }
    const told = review.ownTitle === ownTitle ? review : { ...review, ownTitle, id };
    byId.set(id, told);
    apart.push(told);
  }
  return { reviews: apart, problems };
}

/** Whether two reviews can only be of one film: of one title, and not each of a year of its own. */
export function areOfOneFilm(one: Review, other: Review): boolean {
  return nameOf(one.title) === nameOf(other.title) && haveOneYear(one, other);
}

function haveOneYear(one: Review, other: Review): boolean {
  return one.year === null || other.year === null || one.year === other.year;
}

function sameTitle({ title, year }: Review, other: Review): string {
  const advice =
    year !== null && year === other.year
      ? 'of that year, too; write something into one title that tells them apart'
      : 'too; give both their “year”';
  return `${other.file} has a film of this name (“${title}”) ${advice}, or remove one`;
}

/** Films of different names whose ids are the same by chance: a button of one would show the other. */
function sameId({ title }: Review, other: Review): string {
  return `the short id of “${title}” is, by chance, that of “${other.title}” (${other.file}) too; change one title a little, such as by its year`;
}

/** A title as questions tell it from others: by its letters and figures, or by its signs where it has none. */
export function nameOf(title: string): string {
  return lettersOf(title) || fold(title);
}
