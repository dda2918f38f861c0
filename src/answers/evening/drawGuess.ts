import type { Film } from '../../search/Film.ts';
import { lineKey } from '../lines/drawLine.ts';
import { type Guess, guessOf } from './guessOf.ts';

/**
 * A riddle at random.
 *
 * @param last the key of the line that must not come again; undefined for none
 * @param random a number from 0 to below 1
 * @returns null where the review holds nothing to guess
 */
export function drawGuess(film: Film, last: string | undefined, random: number): Guess | null {
  const lines = film.review.passages.flatMap((passage) =>
    passage.sentences.map((_, sentence) => ({ passage, sentence })),
  );
  const start = Math.floor(random * lines.length);
  let again: Guess | null = null;
  // From a place at random on, once around.
  for (const { passage, sentence } of [...lines.slice(start), ...lines.slice(0, start)]) {
    const guess = guessOf(film, passage, sentence);
    if (guess === null) continue;
    if (lineKey(guess.quote) !== last) return guess;
    again = guess;
  }
  return again;
}
