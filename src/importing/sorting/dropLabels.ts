import { followers, leaveOut, type SortedBlock } from './SortedBlock.ts';
import { isMarkedHeading, looksLikeLabel } from './shape.ts';

/**
 * Few words that are no sentence, and short lines that could be headings and that no paragraph follows.
 *
 * @param blocks a page's blocks
 * @param certain the places of those that are paragraphs whatever they look like
 */
export function dropLabels(blocks: readonly SortedBlock[], certain: ReadonlySet<number>): SortedBlock[] {
  const after = followers(blocks);
  return blocks.map((block, index) => {
    if (
      block.kind === 'paragraph' &&
      !certain.has(index) &&
      (looksLikeLabel(block) || isSource(blocks, index))
    )
      return leaveOut(block, 'a label');
    if (block.kind !== 'heading' || isMarkedHeading(block)) return block;
    return after[index]?.kind === 'paragraph' ? block : leaveOut(block, 'a label');
  });
}

/** Whether a piece says where a quotation is from: few words and no sentence, below a quotation and part of it. */
function isSource(blocks: readonly SortedBlock[], index: number): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  return (
    block?.within === 'quotation' &&
    before?.within === 'quotation' &&
    next?.within !== 'quotation' &&
    looksLikeLabel({ ...block, within: null })
  );
}
