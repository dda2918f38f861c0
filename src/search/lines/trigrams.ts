import { fold } from '../../shared/letters/fold.ts';

/** A line as it is compared: letters and digits, folded, with one space between words. */
export function comparable(text: string): string {
  return (fold(text).match(/[\p{L}\p{M}\p{N}']+/gu) ?? []).join(' ').replaceAll("'", '');
}

/** Longest remembered text that is compared, in characters. */
const MAX_COMPARED = 200;

/** What a person remembers of a line, as lines are compared with it; empty where there is nothing to compare. */
export function remembered(typed: string): string {
  return comparable(typed).slice(0, MAX_COMPARED).trim();
}

/** Every three letters in a row: two spellings of a word still share most of them. */
export function trigrams(text: string): string[] {
  const padded = ` ${comparable(text)} `;
  return Array.from({ length: Math.max(1, padded.length - 2) }, (_, at) => padded.slice(at, at + 3));
}
