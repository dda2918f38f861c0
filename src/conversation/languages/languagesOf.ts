import type { Film } from '../../search/Film.ts';
import { onceFor } from '../../shared/onceFor.ts';

/** The languages of films' reviews, such as `en`, without the region: looked up for every question. */
export const languagesOf = onceFor(
  (films: readonly Film[]): ReadonlySet<string> =>
    new Set(films.map(({ review }) => new Intl.Locale(review.language).language)),
);
