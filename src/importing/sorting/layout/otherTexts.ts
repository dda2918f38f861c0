import type { Element } from 'hast';
import { isProse } from '../../amountOf.ts';
import type { Block } from '../../Block.ts';
import { type Box, boxesFrom } from '../../reading/Box.ts';
import { attribute, isElement } from '../../reading/elements.ts';
import type { Why } from '../../Why.ts';
import { partsTexts } from '../SortedBlock.ts';
import { isVerdict, looksLikeLabel } from '../shape.ts';
import { isHolder, isReviewers } from './cardsIn.ts';
import { isIn } from './mainBox.ts';

/** Most of the prose of the review's element that an element below it holds which is none of the review's. */
const MOST = 0.25;

/**
 * The places of other texts than the review, outside its element: what follows it behind a heading, a label or any other
 * part of the site, what comes before it ahead of one, and later posts. What stands in a section like the review's is none.
 *
 * @param blocks a page's blocks, in order
 * @param alone why each is no part of the review, as far as it says so by itself
 * @param main the element that the review stands in, if there is one
 */
export function otherTexts(
  blocks: readonly Block[],
  alone: readonly (Why | null)[],
  main: Box | null,
): ReadonlySet<number> {
  const places = new Set<number>();
  if (main === null) return places;
  const around = new Map(boxesFrom(main).map((box) => [box.around, box.element]));
  const first = blocks.findIndex((block) => isIn(main, block));
  const head = blocks.findLastIndex((block, at) => at < first && parts(block, alone[at] ?? null));
  const below = smallBelow(blocks, main);
  let isOther = false;
  for (const [index, block] of blocks.entries()) {
    const inside = isIn(main, block);
    if (inside) isOther = false;
    else if (parts(block, alone[index] ?? null)) isOther = !isVerdict(block.text);
    const alike = inside
      ? []
      : boxesFrom(block.box).filter((box) => areAlike(box.element, around.get(box.around)));
    const isPost = alike.some((box) => arePosts(box.element, around.get(box.around)));
    if (isPost || ((isOther || index < head || below.has(index)) && !inside && alike.length === 0))
      places.add(index);
  }
  return places;
}

/** The places of what stands below the review's element in one of its own that holds little, and no verdict. */
function smallBelow(blocks: readonly Block[], main: Box): ReadonlySet<number> {
  const around = boxesFrom(main);
  const last = blocks.findLastIndex((block) => isIn(main, block));
  const most = MOST * lengthOf(blocks.filter((block) => isIn(main, block)));
  const held = new Map<Box, number[]>();
  for (const [index, { box }] of blocks.entries()) {
    const boxes = index > last ? boxesFrom(box) : [];
    const outermost = boxes[boxes.findIndex((at) => around.includes(at)) - 1];
    if (outermost === undefined || !isHolder(outermost.element)) continue;
    const places = held.get(outermost);
    if (places === undefined) held.set(outermost, [index]);
    else places.push(index);
  }
  return new Set(
    [...held.values()].flatMap((places) => {
      const inside = places.flatMap((at) => blocks[at] ?? []);
      return isReviewers(inside) || lengthOf(inside) > most ? [] : places;
    }),
  );
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.filter(({ text }) => isProse(text)).reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether another text can stand behind a block: a heading, a label, or a part of the site. */
function parts(block: Block, why: Why | null): boolean {
  if (why !== null) return partsTexts(why);
  return block.marked === 'heading' || (looksLikeLabel(block) && !isProse(block.text));
}

/** Whether two elements side by side are named alike, as the sections of one text are. */
function areAlike(one: Element, other: Element | undefined): boolean {
  return other !== undefined && one !== other && nameOf(one) === nameOf(other);
}

/** Whether two elements that are named alike are posts of a thread: each has who posted it or when. */
function arePosts(one: Element, other: Element | undefined): boolean {
  return other !== undefined && isSigned(one) && isSigned(other);
}

function nameOf(element: Element): string {
  return `${element.tagName} ${attribute(element, 'className')}`;
}

function isSigned(element: Element): boolean {
  return (
    element.tagName === 'time' ||
    /(?:^|[\s_-])(?:author|creator|poster|user-?name|member)(?:$|[\s_-])/i.test(
      attribute(element, 'className'),
    ) ||
    element.children.some((child) => isElement(child) && isSigned(child))
  );
}
