import type { Block } from '../../Block.ts';
import { type Box, boxesFrom } from '../../reading/Box.ts';

/** How much of the prose an element holds that is the review's. */
const MOST = 2 / 3;

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
