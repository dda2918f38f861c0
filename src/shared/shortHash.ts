import { createHash } from 'node:crypto';

/**
 * A short name for a text: the first bits of its SHA-256 as base-36 digits.
 *
 * @param text the text to name
 * @param length how many characters to return, 1 to 9
 */
export function shortHash(text: string, length: number): string {
  const bits = createHash('sha256').update(text).digest().readBigUInt64BE();
  return (bits % 36n ** BigInt(length)).toString(36).padStart(length, '0');
}
