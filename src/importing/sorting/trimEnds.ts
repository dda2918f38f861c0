import { isProse } from '../amountOf.ts';
import type { Box } from '../reading/Box.ts';
import { isIn } from './layout/mainBox.ts';
import { followers, isBetween, leaveOut, type SortedBlock } from './SortedBlock.ts';
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

/**
 * Below the last certain paragraph sentences stay, and headings over them, as long as nothing of the site comes between.
 *
 * @param blocks a page's blocks
 * @param last the place of its last certain paragraph
 * @param main the element that the review stands in, if there is one: a box of the site's within it ends nothing
 */
export function trimTail(blocks: readonly SortedBlock[], last: number, main: Box | null): SortedBlock[] {
  const after = followers(blocks);
  let over = false;
  // Whether a line has led to the list that is being read.
  let led = false;
  return blocks.map((block, index) => {
    if (index <= last) return block;
    const isCard = main !== null && isIn(main, block) && !standsIn(main, block);
    if (block.kind === 'left out') {
      over ||= !isBetween(block) && block.why !== 'a rating' && !isCard;
      return block;
    }
    const next = after[index];
    const leadsOn = block.text.endsWith(':') && next?.kind === 'paragraph';
    const stays =
      block.kind === 'heading'
        ? next?.kind === 'paragraph' && endsLikeSentence(next.text)
        : leadsOn || (led && block.within === 'list') || endsLikeSentence(block.text);
    led = leadsOn || (led && block.within === 'list');
    over ||= !stays && !block.chosen && !isCard;
    return over || !stays ? leaveOut(block, 'below the review') : block;
  });
}

/** Whether a block stands in an element with nothing but lists and quotations between. */
function standsIn(main: Box, { box, within }: SortedBlock): boolean {
  return box === main || box?.around === main || within !== null;
}
