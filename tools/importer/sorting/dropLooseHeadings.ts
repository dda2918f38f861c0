import { leaveOut, type SortedBlock } from './SortedBlock.ts';

/** A heading with nothing under it: above the first paragraph the page's title, below the last one the site's. */
export function dropLooseHeadings(blocks: readonly SortedBlock[]): SortedBlock[] {
  const kept: SortedBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'left out');
    const before = kept.some(({ kind }) => kind === 'paragraph');
    const loose = block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && !before));
    const why = next === undefined ? 'a heading with nothing under it' : 'the page’s title';
    kept.push(loose ? leaveOut(block, why) : block);
  }
  return kept;
}
