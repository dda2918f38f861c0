import { leaveOut, type SortedBlock } from './SortedBlock.ts';

/** A heading with nothing under it: above the first paragraph the page's title, below the last one the site's. */
export function dropLooseHeadings(blocks: readonly SortedBlock[]): SortedBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
  let next: SortedBlock | undefined;
  return blocks
    .map((block, index) => ({ block, before: first !== -1 && first < index }))
    .toReversed()
    .map(({ block, before }) => {
      const loose = block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && !before));
      const why = next === undefined ? 'a heading with nothing under it' : 'the page’s title';
      if (block.kind !== 'left out') next = block;
      return loose ? leaveOut(block, why) : block;
    })
    .toReversed();
}
