/** What covers a text on Discord, before it and after it. */
export const BARS = '||';

/** A part of a text, from `start` to before `end`. */
export interface Cover {
  readonly start: number;
  readonly end: number;
}

/**
 * What of a text is covered by whoever typed it, without its bars: all from the first bars to the last. Where several parts
 * are covered that is more than Discord covers, but never less, whatever backslashes, code and links make of bars.
 *
 * @returns null where nothing is
 */
export function coverIn(text: string): Cover | null {
  const first = text.indexOf(BARS);
  if (first === -1) return null;
  const start = first + BARS.length;
  let end = text.lastIndexOf(BARS);
  // Of more than two bars in a row, the first ones are those that end it.
  while (end > start && text.charAt(end - 1) === '|') end--;
  return end > start && /\S/u.test(text.slice(start, end)) ? { start, end } : null;
}
