import { fromHtml } from 'hast-util-from-html';
import { isProse } from '../amountOf.ts';
import type { Block } from '../Block.ts';
import { isIn, mainBox } from '../sorting/layout/mainBox.ts';
import { endsLikeSentence } from '../sorting/shape.ts';
import type { Why } from '../Why.ts';
import { oneLine } from '../writing/readsAs.ts';
import { elementsIn, wordsIn } from './elements.ts';
import { findArticle } from './findArticle.ts';
import { readTree, tooDeep } from './readTree.ts';

/**
 * The blocks of a web page: all of them, each with what the page's markup says of it.
 *
 * @throws {ImportError} where it is nested deeper than any article
 */
export function readHtml(source: string): Block[] {
  try {
    const tree = fromHtml(source);
    const [title] = elementsIn(tree, new Set(['title']));
    const blocks = titled(uncovered(readTree(tree)), oneLine(title === undefined ? '' : wordsIn(title)));
    const found = withoutHints(findArticle(tree, blocks));
    return found.some(isReview) ? found : blocks.map(withoutAnyHint);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

/** What classes may hint at though it is part of the article: words that have other meanings too. */
const AMBIGUOUS: ReadonlySet<Why | null> = new Set([
  'a comment',
  'a label',
  'a rating',
  'a signature',
  'beside the article',
  'navigation',
  'related reading',
  'share and like',
  'the site’s own words',
] satisfies Why[]);

function isReview({ aside, text }: Block): boolean {
  return aside === null && isProse(text);
}

/**
 * Prose in the article is part of it, whatever its classes hint at; and so are the sentences that stand in one element
 * with it, of which the same is hinted.
 */
function withoutHints(blocks: readonly Block[]): Block[] {
  const isHint = ({ hinted, aside, inArticle }: Block): boolean =>
    hinted && inArticle === true && AMBIGUOUS.has(aside);
  const lifted = blocks.filter((block) => isHint(block) && isProse(block.text));
  const main = mainBox(lifted);
  const isBeside = (block: Block): boolean =>
    main !== null &&
    block.marked === 'paragraph' &&
    endsLikeSentence(block.text) &&
    isIn(main, block) &&
    lifted.some(({ aside }) => aside === block.aside);
  return blocks.map((block) =>
    isHint(block) && (isProse(block.text) || isBeside(block)) ? withoutAnyHint(block) : block,
  );
}

/** A page all of whose classes hint that it is no article is an article still. */
function withoutAnyHint(block: Block): Block {
  return block.hinted ? { ...block, aside: null, hinted: false } : block;
}

/** The first line above the prose that is part of the page's title is its title, whatever it is set in. */
function titled(blocks: readonly Block[], title: string): Block[] {
  const prose = blocks.findIndex(isReview);
  const place = blocks.findIndex(
    ({ text, aside }, at) => at < prose && aside === null && /\s/.test(text) && title.includes(oneLine(text)),
  );
  return blocks.map((block, at) => (at === place ? { ...block, marked: 'title' } : block));
}

/** Where a page covers all of its prose, the cover says something of the whole and nothing of a paragraph. */
function uncovered(blocks: readonly Block[]): Block[] {
  const prose = blocks.filter(isReview);
  const isWhole = prose.length > 1 && prose.every(({ spoiler }) => spoiler);
  return blocks.map((block) => (isWhole ? { ...block, spoiler: false } : block));
}
