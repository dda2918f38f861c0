import type { Block } from '../Block.ts';
import type { Why } from '../Why.ts';

interface Kept extends Block {
  readonly kind: 'heading' | 'paragraph';
  /** Whether whoever imports said that it stays: nothing leaves it out then. */
  readonly chosen: boolean;
}
export interface LeftOut extends Block {
  readonly kind: 'left out';
  readonly why: Why;
}
export type SortedBlock = Kept | LeftOut;

/** Pieces between a heading and its paragraph that don't part them. */
const BETWEEN: ReadonlySet<Why> = new Set([
  'a caption',
  'an advert',
  'a line without words',
  'hidden on the page',
  'struck through',
  'a page number',
  'code of the page',
  'a repetition',
]);

/** Whether what is left out for this parts the texts of a page. A review goes on below its marks and its warnings. */
export function partsTexts(why: Why): boolean {
  return !BETWEEN.has(why) && why !== 'a rating' && why !== 'a spoiler warning';
}

/** A block left out, unless it is already or was chosen to stay. */
export function leaveOut(block: SortedBlock, why: Why): SortedBlock {
  return block.kind === 'left out' || block.chosen ? block : { ...block, kind: 'left out', why };
}

/** Whether a block is nothing to who reads on from one piece of the review to the next. */
export function isBetween(block: SortedBlock): boolean {
  return block.kind === 'left out' && BETWEEN.has(block.why);
}

/** For each block the next one that a reader of the review, or of the site around it, comes to. */
export function followers(blocks: readonly SortedBlock[]): readonly (SortedBlock | undefined)[] {
  let next: SortedBlock | undefined;
  return blocks
    .toReversed()
    .map((block) => {
      const follower = next;
      if (!isBetween(block)) next = block;
      return follower;
    })
    .toReversed();
}
