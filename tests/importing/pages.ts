import { type Imported, importReview, type SourceKind } from '../../src/importing/importReview.ts';
import type { LeftOut } from '../../src/importing/sorting/SortedBlock.ts';

export const FACTS = { title: 'Tidewater', year: null, director: null, author: null, url: null };

/** Paragraphs that are long enough to be certainly prose. */
export const PROSE = [
  'The harbour town of this film is empty in winter, and the camera walks through it as if it had lost something there. Nobody is in a hurry; even the gulls seem to wait for a cue.',
  'What is said about the sea is said by its sound. For whole minutes we hear “only” ropes & bells — then a door, and the film has turned without a word into quite another one (a better one).',
  'It ends where it began, on the quay, in the light of one lamp. I would not call that a happy ending, but it’s an honest one, and it has stayed with me for longer than I had expected.',
] as const;

/** A page with these blocks, imported. */
export function importBlocks(blocks: readonly string[], kind: SourceKind = 'text'): Promise<Imported> {
  return importReview(blocks.join('\n\n'), kind, FACTS, 'tidewater.md');
}

/** The paragraphs of the result, as they stand in its file. */
export function paragraphsOf({ review }: Imported): string[] {
  return review.passages.map(({ text }) => text);
}

/** What was left out. */
export function leftOutOf(imported: Imported): string[] {
  return goneOf(imported).map(({ text }) => text);
}

/** What was left out, where it stood and why. */
export function goneOf({ blocks }: Imported): LeftOut[] {
  return blocks.filter((block) => block.kind === 'left out');
}
