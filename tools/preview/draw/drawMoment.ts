/** How each letter has a moment shown, in the words of `Intl` (reference, Message Formatting, Timestamp Styles). */
const STYLES = new Map<string, Intl.DateTimeFormatOptions>([
  ['t', { timeStyle: 'short' }],
  ['T', { timeStyle: 'medium' }],
  ['d', { dateStyle: 'short' }],
  ['D', { dateStyle: 'long' }],
  ['f', { dateStyle: 'long', timeStyle: 'short' }],
  ['F', { dateStyle: 'full', timeStyle: 'short' }],
]);

/** The furthest that a date can be away from 1970, in seconds. */
const FURTHEST = 8_640_000_000_000;

/**
 * A moment as Discord shows it, in the time of this machine.
 *
 * @param seconds since 1970
 * @param style the letter behind it; what is none of them is shown in the way that holds without one
 */
export function drawMoment(seconds: number, style: string): string {
  if (!(Math.abs(seconds) <= FURTHEST)) return 'Invalid Date';
  const options = STYLES.get(style) ?? { dateStyle: 'long', timeStyle: 'short' };
  return new Intl.DateTimeFormat('en-GB', options).format(seconds * 1_000);
}
