import { BARS, coverIn } from './coverIn.ts';

/** A text with an ellipsis for what whoever typed it has covered. */
export function withoutCovered(text: string): string {
  const cover = coverIn(text);
  if (cover === null) return text;
  return `${text.slice(0, cover.start - BARS.length)}…${text.slice(cover.end + BARS.length)}`;
}
