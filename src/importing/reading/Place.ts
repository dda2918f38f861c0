import type { Element } from 'hast';
import type { Block } from '../Block.ts';
import { asideOf, hintOf, isSpoiler } from './asideOf.ts';
import type { Box } from './Box.ts';
import { attribute, elementsIn, isBox, isHeading, PARAGRAPHS, wordsIn } from './elements.ts';
import type { Piece } from './pieces.ts';

/** Part of a page that holds more of its words than this is not beside the article: it holds the article. */
const MOST = 0.6;

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
    link: links && href !== '' ? href : place.link,
    linked: place.linked || name === 'a',
    quotes: place.quotes + (name === 'q' ? 1 : 0),
    box: isBlock ? { element, around: place.box } : place.box,
  };
}
