import { asNumber } from '../../conversation/films/sameTitle.ts';
import { tokenize } from '../../search/words/tokenize.ts';

/** Numbers in letters that mean something else just as often. */
const NO_FIGURE = new Set(['one']);

/** Whether a text holds a number, in digits or in letters: without one it gives no length and no year. */
export function holdsFigure(text: string): boolean {
  return tokenize(text).some((word) => !NO_FIGURE.has(word) && /^\d/.test(asNumber(word)));
}
