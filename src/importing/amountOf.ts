import { UNSPACED } from '../search/words/unspaced.ts';

/** How many letters of English say what one letter of a script without spaces says. */
const DENSE = 3;

/** How many letters of such a script make a word. */
const WORD = 2;

/** A text that says at least this much is prose: no label, no menu, no heading. */
const PROSE = 160;

/** Whether a text is long enough to be prose rather than a label, a menu or a heading. */
export function isProse(text: string): boolean {
  return amountOf(text) >= PROSE;
}

/** How much a text says, in characters of English. */
export function amountOf(text: string): number {
  return text.length + (DENSE - 1) * unspacedIn(text);
}

/** How many words a text has, more or less. */
export function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length + Math.floor(unspacedIn(text) / WORD);
}

function unspacedIn(text: string): number {
  let letters = 0;
  for (const character of text) if (UNSPACED.test(character)) letters += 1;
  return letters;
}
