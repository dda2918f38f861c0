const ELLIPSIS = '…';
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A text shortened to a length, at the end of a word where there is one in the last third, never inside a character;
 * an ellipsis shows the cut.
 *
 * @param text the text to shorten
 * @param most the most UTF-16 units to return, at least 1
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  let room = '';
  for (const { segment } of characters.segment(text.slice(0, most + 32))) {
    if (room.length + segment.length > most - ELLIPSIS.length) break;
    room += segment;
  }
  const rest = text.charAt(room.length);
  const word = /\s/.test(rest) ? room : room.replace(/\s\S*$/u, '').trimEnd();
  return `${(word.length > (room.length * 2) / 3 ? word : room).trimEnd()}${ELLIPSIS}`;
}
