import type { Review } from '../../review/Review.ts';
import type { Stem } from './stemmerFor.ts';
import { tokenize } from './tokenize.ts';
import { writtenStem } from './writtenStem.ts';

/** Where the words of a review stand. It is kept for every film, so it is packed: some thirty bytes a word. */
export interface Places {
  /** Every stem of its passages and their headings, and the place of its passages in `passages`. */
  readonly stems: ReadonlyMap<string, number>;
  /** Where each stem's passages start in `passages`, in the order of `stems`; at the end where the last one's end. */
  readonly starts: Uint32Array;
  /** Indexes in the review's passages, stem after stem. */
  readonly passages: Uint32Array;
}

/** Looks up where the words of a review stand, in its passages and in the headings above them. */
export function placesOf({ passages }: Review, stem: Stem): Places {
  const stems = new Map<string, number>();
  const found: number[][] = [];
  const stemOf = writtenStem(stem);
  for (const [passage, { plain, trail }] of passages.entries()) {
    for (const word of new Set(tokenize(`${plain.text} ${trail.join(' ')}`).map(stemOf))) {
      const at = stems.get(word);
      if (at === undefined) {
        stems.set(word, found.length);
        found.push([passage]);
      } else {
        found[at]?.push(passage);
      }
    }
  }
  const starts = new Uint32Array(found.length + 1);
  for (const [at, own] of found.entries()) starts[at + 1] = (starts[at] ?? 0) + own.length;
  return { stems, starts, passages: Uint32Array.from(found.flat()) };
}

/** The passages that have a stem: indexes in the review's passages, in order. */
export function passagesWith(stem: string, { stems, starts, passages }: Places): Uint32Array {
  const at = stems.get(stem);
  return at === undefined ? passages.subarray(0, 0) : passages.subarray(starts[at], starts[at + 1]);
}
