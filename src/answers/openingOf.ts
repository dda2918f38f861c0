import type { Film } from '../search/Film.ts';
import type { Found } from './Answer.ts';
import { MOST_QUOTES } from './settings.ts';

/** How a review begins: its first passages that give nothing away; null where there are none. */
export function openingOf(film: Film): Found | null {
  const [first, ...others] = film.review.passages
    .filter(({ spoiler }) => !spoiler)
    .slice(0, MOST_QUOTES)
    .map((passage) => ({ passage, sentence: null }));
  return first === undefined ? null : { outcome: 'closest', film, quotes: [first, ...others] };
}
