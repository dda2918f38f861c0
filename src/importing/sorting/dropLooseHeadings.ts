import { MAX_HEADING_LENGTH } from '../../review/readPassages.ts';
import { leaveOut, type SortedBlock } from './SortedBlock.ts';

/**
 * A heading with nothing under it: above the first paragraph the page's title, below the last one the site's. What
 * is too long for a heading of a review is one above the first paragraph, and a paragraph below it.
 */
export function dropLooseHeadings(blocks: readonly SortedBlock[]): SortedBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
  let next: SortedBlock | undefined;
  return blocks
    .map((block, index) => ({ block, before: first !== -1 && first < index }))
    .toReversed()
    .map(({ block, before }) => {
      const loose = block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && !before));
      const why = next === undefined ? 'a heading with nothing under it' : 'the page’s title';
      const long = block.kind === 'heading' && block.text.length > MAX_HEADING_LENGTH;
      const read: SortedBlock = long && before ? { ...block, kind: 'paragraph' } : block;
      if (block.kind !== 'left out') next = read;
      return loose || (long && !before) ? leaveOut(block, why) : read;
    })
    .toReversed();
}
