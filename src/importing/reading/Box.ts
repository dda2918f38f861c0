import type { Element } from 'hast';

/** An element that a browser lays out as a box, and the box that it stands in. */
export interface Box {
  readonly element: Element;
  readonly around: Box | null;
}

/** A box and all that it stands in, the innermost first. */
export function boxesFrom(box: Box | null): Box[] {
  const boxes: Box[] = [];
  for (let at = box; at !== null; at = at.around) boxes.push(at);
  return boxes;
}
