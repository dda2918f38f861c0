import type { Element } from 'hast';
import { isProse } from '../../amountOf.ts';
import type { Block } from '../../Block.ts';
import { type Box, boxesFrom } from '../../reading/Box.ts';
import { elementsIn, isHeading } from '../../reading/elements.ts';
import type { Why } from '../../Why.ts';
import { partsTexts } from '../SortedBlock.ts';
import { isMarkedHeading, isVerdict, looksLikeLabel } from '../shape.ts';

/** Fewest paragraphs that stand side by side, each in an element of its own or in none, and how much of the prose they are. */
const FEWEST = 3;
const MOST_FLAT = 0.5;

/** How many of them are marked as paragraphs where what is not, or stands in this many elements, is built otherwise. */
const MOST_MARKED = 0.75;
const DEEP = 3;

/** Most of the prose beside it that a card holds. */
const MOST = 0.2;

/** Elements that hold a card. */
const HOLDERS = new Set(['div', 'section', 'aside', 'article', 'figure', 'center', 'table', 'fieldset']);

/** What a card has and a section of a text does not. */
const CONTROLS = new Set(['button', 'form', 'input', 'iframe', 'img', 'picture']);

/** What stands directly in an element, together: the places of the blocks of each of its children. */
interface Unit {
  readonly box: Box | null;
  readonly places: number[];
}

/** What is known of an element most of whose paragraphs stand side by side. */
interface Around {
  readonly blocks: readonly Block[];
  readonly alone: readonly (Why | null)[];
  /** The places of these paragraphs. */
  readonly flat: readonly number[];
  /** How much prose there is in all. */
  readonly total: number;
  /** Whether most of them are marked as paragraphs. */
  readonly isMarked: boolean;
  /** The elements of the headings beside them. */
  readonly levels: ReadonlySet<string>;
}

/**
 * The places of the blocks in cards: boxes of another build than the paragraphs that they stand among or below, as sites
 * put them there for a newsletter, an app, other articles or the author. A card has a line that is no sentence, a picture
 * or a button beside the little prose that it holds; or its words are no marked paragraph where all others are.
 *
 * @param blocks a page's blocks, in order
 * @param alone why each is no part of the review, as far as it says so by itself
 * @param main the element that the review stands in, if there is one
 */
export function cardsIn(
  blocks: readonly Block[],
  alone: readonly (Why | null)[],
  main: Box | null,
): ReadonlySet<number> {
  const units = main === null ? [] : [...childrenOf(blocks, main).values()];
  return new Set(
    units.flatMap((children) => {
      const around = lookAround(blocks, alone, children);
      return around === null ? [] : children.filter((unit) => isCard(unit, around)).flatMap(placesOf);
    }),
  );
}

/** What is known of an element by what stands in it; null where most of its paragraphs don't stand side by side. */
function lookAround(
  blocks: readonly Block[],
  alone: readonly (Why | null)[],
  units: readonly Unit[],
): Around | null {
  const text = textAmong(blocks, alone);
  const flat = units.flatMap(({ places }) => (places.length === 1 ? places.filter(text) : []));
  const total = lengthOf(blocks, units.flatMap(placesOf).filter(text));
  if (flat.length < FEWEST || lengthOf(blocks, flat) < MOST_FLAT * total) return null;
  const marked = flat.filter((at) => blocks[at]?.marked === 'paragraph');
  const levels = new Set(units.map(({ box }) => box?.element.tagName ?? '').filter(isHeading));
  return { blocks, alone, flat, total, isMarked: marked.length >= MOST_MARKED * flat.length, levels };
}

function isCard({ box, places }: Unit, { blocks, alone, flat, total, isMarked, levels }: Around): boolean {
  const holder = box?.element;
  const inside = places.flatMap((at) => blocks[at] ?? []);
  if (holder === undefined || !isHolder(holder) || isReviewers(inside)) return false;
  if (places.some((at) => alone[at] === 'a spoiler warning')) return false;
  const held = places.filter(textAmong(blocks, alone));
  const isLittle = lengthOf(blocks, held) < MOST * total;
  const start = places[0] ?? -1;

  const labels = places.filter((at) => isLabel(blocks[at], alone[at] ?? null));
  const isOdd = labels.some((at) => isOddLabel(blocks[at], alone[at] ?? null, levels));
  const isBuilt = isOdd || (labels.length > 0 && elementsIn(holder, CONTROLS).length > 0);
  const isBelow = start > (flat.at(-1) ?? -1);
  if (isBuilt && held.length <= Math.max(2, labels.length))
    return isBelow || isLittle || held.length <= labels.length;

  const isUnmarked = inside.every((block) => block.marked === null && block.box !== box);
  const isDeep = inside.every((block) => holdersFrom(block.box, holder) >= DEEP);
  return isMarked && start > (flat[0] ?? -1) && isLittle && (isUnmarked || isDeep);
}

/** Whether a box is the reviewer's own: it holds a verdict, or what the page covers. */
export function isReviewers(inside: readonly Block[]): boolean {
  return inside.some(({ text, spoiler }) => spoiler || (!isProse(text) && isVerdict(text)));
}

function textAmong(blocks: readonly Block[], alone: readonly (Why | null)[]): (at: number) => boolean {
  return (at) => alone[at] === null && isProse(blocks[at]?.text ?? '');
}

function placesOf({ places }: Unit): readonly number[] {
  return places;
}

/** For each element in the review's, and for that itself, what stands directly in it. */
function childrenOf(blocks: readonly Block[], main: Box): ReadonlyMap<Box, readonly Unit[]> {
  const children = new Map<Box, Map<Box | number, Unit>>();
  for (const [at, { box }] of blocks.entries()) {
    const boxes = boxesFrom(box);
    const inside = boxes.slice(0, boxes.indexOf(main) + 1);
    for (const [index, parent] of inside.entries()) {
      const child = inside[index - 1] ?? null;
      const units = children.get(parent) ?? new Map<Box | number, Unit>();
      children.set(parent, units);
      const unit = units.get(child ?? at);
      if (unit === undefined) units.set(child ?? at, { box: child, places: [at] });
      else unit.places.push(at);
    }
  }
  return new Map([...children].map(([parent, units]) => [parent, [...units.values()]]));
}

/** How many elements that can hold a card are around a block, up to one of them. */
function holdersFrom(box: Box | null, outermost: Element): number {
  const boxes = boxesFrom(box);
  return boxes
    .slice(0, boxes.findIndex((at) => at.element === outermost) + 1)
    .filter(({ element }) => isHolder(element)).length;
}

/** Whether an element can hold a card. */
export function isHolder(element: Element): boolean {
  return HOLDERS.has(element.tagName) || element.tagName.includes('-');
}

/** A line beside a card's text: a part of the site, or few words that are no sentence. */
function isLabel(block: Block | undefined, why: Why | null): boolean {
  if (block === undefined) return false;
  if (why !== null) return partsTexts(why);
  return isMarkedHeading(block) || (!isProse(block.text) && looksLikeLabel(block));
}

/** Whether such a line is no heading of the review: those are all of one level. */
function isOddLabel(block: Block | undefined, why: Why | null, levels: ReadonlySet<string>): boolean {
  if (block === undefined) return false;
  if (why !== null || !isMarkedHeading(block)) return true;
  return levels.size > 0 && !levels.has(block.box?.element.tagName ?? '');
}

function lengthOf(blocks: readonly Block[], places: readonly number[]): number {
  return places.reduce((sum, at) => sum + (blocks[at]?.text.length ?? 0), 0);
}
