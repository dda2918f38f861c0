import type { Element } from 'hast';
import type { Block } from '../Block.ts';
import { asideOf, hintOf, isSpoiler } from './asideOf.ts';
import type { Box } from './Box.ts';
import { attribute, elementsIn, isBox, isHeading, PARAGRAPHS, wordsIn } from './elements.ts';
import type { Piece } from './pieces.ts';

/** Part of a page that holds more of its words than this is not beside the article: it holds the article. */
const MOST = 0.6;

/** The sizes of letters below which words are small print, in each unit. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ['px', 13.5],
  ['pt', 10],
  ['em', 0.9],
  ['rem', 0.85],
  ['%', 90],
]);

/** What holds for everything inside an element. */
export interface Place extends Omit<Piece, 'text' | 'line'> {
  readonly marked: Block['marked'];
  readonly within: Block['within'];
  /** How many quotations it stands in. */
  readonly quotes: number;
  readonly box: Box | null;
}

/** Where nothing is known. */
export const OUTSIDE: Place = {
  marked: null,
  within: null,
  spoiler: false,
  aside: null,
  hinted: false,
  emphasis: false,
  strong: false,
  small: false,
  link: null,
  linked: false,
  quotes: 0,
  box: null,
};

/** What an element's names say, unless it holds most of the page. Comments often do, and are comments still. */
export function asideFor(element: Element, place: Place, total: number): Pick<Place, 'aside' | 'hinted'> {
  if (place.aside !== null) return place;
  const certain = asideOf(element);
  const aside = certain ?? hintOf(element);
  const isMost = aside !== null && aside !== 'a comment' && wordsIn(element).length > MOST * total;
  return isMost ? place : { aside, hinted: certain === null && aside !== null };
}

/**
 * What holds inside an element.
 *
 * @param element the element
 * @param place what holds around it
 * @param links whether links stay links
 * @param total how many characters the page has
 */
export function placeIn(element: Element, place: Place, links: boolean, total: number): Place {
  const name = element.tagName;
  const style = attribute(element, 'style').toLowerCase();
  const isBlock = isBox(name, place.marked !== null);
  const marked = isHeading(name)
    ? name === 'h1' && !links
      ? 'title'
      : 'heading'
    : name === 'summary'
      ? 'heading'
      : PARAGRAPHS.has(name)
        ? 'paragraph'
        : place.marked;
  const href = name === 'a' ? attribute(element, 'href') : '';
  const covers =
    (isSpoiler(element) && wordsIn(element).length <= MOST * total) ||
    (name === 'details' &&
      elementsIn(element, new Set(['summary'])).some((summary) => /spoiler/i.test(wordsIn(summary))));
  return {
    marked: isBlock ? marked : place.marked,
    within: name === 'blockquote' ? 'quotation' : name === 'li' ? 'list' : place.within,
    spoiler: name !== 'summary' && (place.spoiler || covers),
    aside: place.aside,
    hinted: place.hinted,
    emphasis:
      ['em', 'i', 'cite', 'dfn', 'var'].includes(name) || /font-style\s*:\s*(?:italic|oblique)/.test(style)
        ? true
        : /font-style\s*:\s*normal/.test(style)
          ? false
          : place.emphasis,
    // A bold element may say of itself that it is not bold: editors wrap whole pages so.
    strong: /font-weight\s*:\s*(?:normal|[1-4]00)/.test(style)
      ? false
      : ['strong', 'b'].includes(name) || /font-weight\s*:\s*(?:bold|[6-9]00)/.test(style)
        ? true
        : place.strong,
    small: isSmallPrint(element, style) ?? place.small,
    link: links && href !== '' ? href : place.link,
    linked: place.linked || name === 'a',
    quotes: place.quotes + (name === 'q' ? 1 : 0),
    box: isBlock ? { element, around: place.box } : place.box,
  };
}

/** Whether an element sets its words small: by its name, or by a size that it gives; null where it says nothing. */
function isSmallPrint(element: Element, style: string): boolean | null {
  if (element.tagName === 'small') return true;
  if (element.tagName === 'font') {
    const size = attribute(element, 'size');
    return size === '' ? null : /^(?:1|-\d)$/.test(size);
  }
  const [, size = ''] = /(?:^|[;\s])font-size\s*:\s*([^;]+)/.exec(style) ?? [];
  if (size === '') return null;
  if (/^(?:(?:x?x-)?small|smaller)\b/.test(size)) return true;
  const [, number = '', unit = ''] = /^(\d{0,4}(?:\.\d{1,9})?)\s?(px|pt|r?em|%)/.exec(size) ?? [];
  const least = SMALL.get(unit);
  return least !== undefined && number !== '' && Number(number) < least;
}
