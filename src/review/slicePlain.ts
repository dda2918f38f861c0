import type { PlainText, Span } from './Review.ts';

/** The part of a plain text that stands for a stretch of the passage's raw text, such as a sentence. */
export function slicePlain({ text, offsets, styles }: PlainText, { start, end }: Span): PlainText {
  const from = offsets.findIndex((offset) => offset >= start);
  const after = offsets.findIndex((offset) => offset >= end);
  const first = from === -1 ? text.length : from;
  const last = after === -1 ? text.length : after;
  return {
    text: text.slice(first, last),
    offsets: offsets.slice(first, last),
    styles: styles.slice(first, last),
  };
}
