/** @import { View } from '../View.ts' */

/**
 * What a place is called above its messages.
 *
 * @param {View['channels'][number]} channel
 */
export function titleOf({ name, isDirect, isThread }) {
  if (isThread) return name;
  return isDirect ? `@${name}` : `#${name}`;
}
