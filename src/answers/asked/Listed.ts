import type { Library } from '../../conversation/films/Library.ts';
import type { Passage } from '../../review/Review.ts';
import type { Film } from '../../search/Film.ts';
import { onceFor } from '../../shared/onceFor.ts';
import { meansSame, type Wording, wordingOf } from './Wording.ts';
import { wordingIn } from './wordingIn.ts';

/** A question that a film lists with its answer. */
export interface Listed {
  readonly passage: Passage;
  readonly wording: Wording;
}

/** What films list, made once: questions of where somebody asks go before the review's own. */
const listedBy = onceFor((library: Library) =>
  onceFor((film: Film): readonly Listed[] => {
    const { review } = film;
    return [...(library.asked?.get(review.id) ?? []), ...review.asked].flatMap(({ question, paragraph }) => {
      const passage = review.passages[paragraph - 1];
      if (passage === undefined) return [];
      return [{ passage, wording: wordingOf(question, film) }];
    });
  }),
);

/** What a film lists. Most list nothing, and there may be a thousand of them for every server. */
export function listedIn(film: Film, library: Library): readonly Listed[] {
  const { asked, id } = film.review;
  return asked.length === 0 && library.asked?.has(id) !== true ? NOTHING : listedBy(library)(film);
}

const NOTHING: readonly Listed[] = [];

const listing = onceFor((library: Library) =>
  library.films.filter((film) => listedIn(film, library).length > 0),
);

/** Whether a question is listed, in the words in which somebody asks it or in others that mean the same. */
export function isListed(typed: string, library: Library): boolean {
  return listing(library).some((film) => {
    const asked = wordingIn(film)(typed);
    return listedIn(film, library).some(({ wording }) => meansSame(asked, wording));
  });
}
