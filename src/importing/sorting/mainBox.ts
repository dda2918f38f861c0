import type { Element } from 'hast';
import type { Block } from '../Block.ts';
import { type Box, boxesFrom } from '../reading/Box.ts';
import { attribute, isElement } from '../reading/elements.ts';

/** How much of the prose an element holds that is the review's. */
const MOST = 2 / 3;

/** What reviewers put over a box of their own. */
const VERDICT =
  /^(?:(?:the |my |our |final )?(?:verdict|conclusions?|thoughts|bottom line|summary|score|rating))\b/i;

/**
 * The element that the review stands in: the innermost one with several paragraphs that holds most of a page's prose.
 *
 * @param prose the pieces of a page that are prose
 * @returns null where there is none, as in plain text
 */
export function mainBox(prose: readonly Block[]): Box | null {
  const held = new Map<Box, { letters: number; paragraphs: number; depth: number }>();
  let total = 0;
  for (const { box, text } of prose) {
    total += text.length;
    const boxes = boxesFrom(box);
    for (const [index, at] of boxes.entries()) {
      const { letters, paragraphs } = held.get(at) ?? { letters: 0, paragraphs: 0 };
      held.set(at, {
        letters: letters + text.length,
        paragraphs: paragraphs + 1,
        depth: boxes.length - index,
      });
    }
  }
  const large = [...held].filter(([, { letters, paragraphs }]) => letters >= MOST * total && paragraphs > 1);
  return large.sort(([, a], [, b]) => b.depth - a.depth)[0]?.[0] ?? null;
}

/** Whether a block stands in an element, however deep. */
export function isIn(main: Box, { box }: Block): boolean {
  return boxesFrom(box).includes(main);
}

/**
 * The places of other texts: what stands outside the review’s element under a heading that stands outside of it too, but in
 * no section like the review’s; and later posts.
 */
export function otherTexts(blocks: readonly Block[], main: Box | null): ReadonlySet<number> {
  const places = new Set<number>();
  if (main === null) return places;
  const around = new Map(boxesFrom(main).map((box) => [box.around, box.element]));
  let isOther = false;
  for (const [index, block] of blocks.entries()) {
    const inside = isIn(main, block);
    if (inside) isOther = false;
    else if (block.marked === 'heading') isOther = !VERDICT.test(block.text);
    const alike = inside
      ? []
      : boxesFrom(block.box).filter((box) => areAlike(box.element, around.get(box.around)));
    const isPost = alike.some((box) => arePosts(box.element, around.get(box.around)));
    if (isPost || (isOther && alike.length === 0)) places.add(index);
  }
  return places;
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
