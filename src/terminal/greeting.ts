import { showFilm } from '../messages/text/showFilm.ts';
import type { Film } from '../request/Services.ts';
import { evenly } from './evenly.ts';
import type { Look } from './Look.ts';

/** Most films named on the first screen. */
const MOST_FILMS = 5;

/** What stands on the screen first: what can be asked, and what comes back. */
export function greeting(films: readonly Film[], look: Look): string {
  const [only, ...others] = films;
  const edge = look.colour((others.length === 0 ? only?.review.accent : null) ?? 0x808080, '▌');
  const titles = films.slice(0, MOST_FILMS).map(({ review }) => `**${showFilm(review)}**`);
  const more = films.length - titles.length;
  const about = titles.join(', ') + (more > 0 ? ` and ${more} more` : '');
  const words = `Ask me anything about ${about}. I answer with the paragraph of the review that says so, word for word.`;
  return evenly(words, look)
    .map((line) => `${edge} ${line}`)
    .join('\n');
}
