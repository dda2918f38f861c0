import { leaveOut, nextAfter, type SortedBlock } from './SortedBlock.ts';
import { isMarkedHeading, looksLikeLabel } from './shape.ts';

/** Few words that are no sentence, and short lines that could be headings and that no paragraph follows. */
export function dropLabels(blocks: readonly SortedBlock[]): SortedBlock[] {
  return blocks.map((block, index) => {
    if (block.kind === 'paragraph' && looksLikeLabel(block)) return leaveOut(block, 'a label');
    if (block.kind !== 'heading' || isMarkedHeading(block)) return block;
    return nextAfter(blocks, index)?.kind === 'paragraph' ? block : leaveOut(block, 'a label');
  });
}
