import { isProse } from '../amountOf.ts';
import { isBetween, leaveOut, nextAfter, type SortedBlock } from './SortedBlock.ts';
import { endsLikeSentence, isMarkedHeading, isSentence, looksLikeName } from './shape.ts';

/** Above the first certain paragraph only sentences that touch it stay, and the heading that touches them. */
export function trimHead(blocks: readonly SortedBlock[], first: number, isMarked: boolean): SortedBlock[] {
  let from = first;
  const above = (): SortedBlock | undefined => blocks[from - 1];
  const touches = (block: SortedBlock | undefined): boolean =>
    block?.kind === 'paragraph' &&
    (isSentence(block.text) || (block.marked === 'paragraph' && endsLikeSentence(block.text)));
  while (touches(above()) || isNothing(above())) from -= 1;
  const top = above();
  const isTop = top !== undefined && couldStandOver(top, isMarked);
  return blocks.map((block, index) => {
    if (isTop && index === from - 1) return block.kind === 'left out' ? block : { ...block, kind: 'heading' };
    if (index >= from) return block;
    return leaveOut(block, isMarkedHeading(block) ? 'the page’s title' : 'above the review');
  });
}

/** Whether what touches the first paragraph is its heading: even a long line, unless it names the page or a person. */
function couldStandOver({ kind, text, marked }: SortedBlock, isMarked: boolean): boolean {
  if (marked !== null || isMarked) return kind === 'heading' && marked !== 'title';
  return !isProse(text) && !text.includes('\n') && !isSentence(text) && !looksLikeName(text);
}

/** Not a caption: what stands over the first picture is the page's head. */
function isNothing(block: SortedBlock | undefined): boolean {
  return block?.kind === 'left out' && isBetween(block) && block.why !== 'a caption';
}

/** Below the last certain paragraph sentences stay, and headings over them, as long as nothing of the site comes between. */
export function trimTail(blocks: readonly SortedBlock[], last: number): SortedBlock[] {
  let over = false;
  return blocks.map((block, index) => {
    if (index <= last) return block;
    if (block.kind === 'left out') {
      over ||= !isBetween(block) && block.why !== 'a rating';
      return block;
    }
    const next = nextAfter(blocks, index);
    const stays =
      block.kind === 'heading'
        ? next?.kind === 'paragraph' && endsLikeSentence(next.text)
        : endsLikeSentence(block.text);
    over ||= !stays && !block.chosen;
    return over ? leaveOut(block, 'below the review') : block;
  });
}
