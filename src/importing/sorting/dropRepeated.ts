import { oneLine } from '../writing/readsAs.ts';
import { leaveOut, type SortedBlock } from './SortedBlock.ts';

/** How much of a quotation, from its end, and how many words at least stand in the text too: its start is often changed. */
const TAIL = 0.6;
const PULLED = 5;

/** By how many words, one behind the other, a text is looked up. */
const KEY = 3;

/** What stands twice: pull quotes, and paragraphs that a page shows again. */
export function dropRepeated(blocks: readonly SortedBlock[]): SortedBlock[] {
  const plain = blocks.map(({ kind, text }) => (kind === 'paragraph' ? bare(text) : ''));
  const first = new Map<string, number>();
  for (const [at, words] of plain.entries()) if (!first.has(words)) first.set(words, at);
  const places = placesOf(first);
  return blocks.map((block, index) => {
    const words = plain[index] ?? '';
    const among = words.split(' ');
    if (block.kind !== 'paragraph' || among.length <= KEY) return block;
    const standsIn = (part: readonly string[]): boolean =>
      fewest(places, part).some((at) => {
        const other = plain[at] ?? '';
        return other.length > words.length && other.includes(part.join(' '));
      });
    const isPulled =
      block.within === 'quotation' &&
      standsIn(among.slice(-Math.max(PULLED, Math.ceil(among.length * TAIL))));
    return first.get(words) !== index || standsIn(among) || isPulled
      ? leaveOut(block, 'a repetition')
      : block;
  });
}

/** For every few words that follow each other, the places of the texts that they stand in. */
function placesOf(texts: ReadonlyMap<string, number>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [text, at] of texts) {
    const words = text.split(' ');
    for (const index of words.keys()) {
      const key = keyAt(words, index);
      const found = places.get(key);
      if (found === undefined) places.set(key, [at]);
      else if (found.at(-1) !== at) found.push(at);
    }
  }
  return places;
}

/** The places of those few words of a text that stand in the fewest texts. */
function fewest(places: ReadonlyMap<string, readonly number[]>, words: readonly string[]): readonly number[] {
  let found = places.get(keyAt(words, 0)) ?? [];
  for (let index = 1; index + KEY <= words.length && found.length > 1; index += 1) {
    const other = places.get(keyAt(words, index)) ?? [];
    if (other.length < found.length) found = other;
  }
  return found;
}

/** Some words that follow each other, without the marks around them. */
function keyAt(words: readonly string[], index: number): string {
  return words
    .slice(index, index + KEY)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .join(' ');
}

/** Words without the marks around them. */
function bare(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/^[\s"“”'‘’«»…]+|[\s"“”'‘’«».,…]+$/gu, '');
}
