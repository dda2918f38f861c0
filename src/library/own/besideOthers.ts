import type { Review } from '../../review/Review.ts';
import { nameOf } from '../../review/tellApart.ts';
import { shortHash } from '../../shared/shortHash.ts';

/**
 * Reviews of a server's own as they stand beside those of everybody, which keep their names and ids. One whose title
 * another one has goes by its year as well; where that tells nothing, by a number: `Bell (2)`.
 *
 * @param own one that was given no id has that of its name, as long as nobody else has it
 */
export function besideOthers(own: readonly Review[], others: readonly Review[]): Review[] {
  const titles = new Set(others.map(({ title }) => nameOf(title)));
  const names = new Set(others.flatMap(namesOf));
  const ids = new Set(others.map(({ id }) => id));
  return own.map((review) => {
    const told = apart(review, titles, names);
    const id = ids.has(told.id) ? shortHash(review.file, 9) : told.id;
    titles.add(nameOf(review.title));
    for (const name of namesOf(told)) names.add(name);
    ids.add(id);
    return id === told.id ? told : { ...told, id };
  });
}

/** By what a film may be chosen, and what it is called in public. */
function namesOf({ ownTitle, title, year }: Review): string[] {
  return [nameOf(ownTitle), nameOf(dated(title, year))];
}

function dated(title: string, year: number | null): string {
  return year === null ? title : `${title} (${year})`;
}

function apart(review: Review, titles: ReadonlySet<string>, names: ReadonlySet<string>): Review {
  const { title, year } = review;
  if (!titles.has(nameOf(title)) && !namesOf(review).some((name) => names.has(name))) return review;
  if (!names.has(nameOf(dated(title, year)))) return named(review, title, dated(title, year));
  for (let number = 2; ; number++) {
    const numbered = `${title} (${number})`;
    if (!names.has(nameOf(numbered))) return named(review, numbered, numbered);
  }
}

function named(review: Review, title: string, ownTitle: string): Review {
  // An id that goes by the name goes along with it.
  const id = review.id === shortHash(review.ownTitle, 4) ? shortHash(ownTitle, 4) : review.id;
  return { ...review, title, ownTitle, id };
}
