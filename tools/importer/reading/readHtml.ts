import { fromHtml } from 'hast-util-from-html';
import { type Block, PROSE } from '../Block.ts';
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
    const strict = readTree(tree, { markdown: null, lenient: false });
    const isReview = ({ aside, text }: Block): boolean => aside === null && text.length >= PROSE;
    const blocks = strict.some(isReview) ? strict : readTree(tree, { markdown: null, lenient: true });
    return findArticle(tree, uncovered(blocks));
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

/** Where a page covers all of its prose, the cover says something of the whole and nothing of a paragraph. */
function uncovered(blocks: readonly Block[]): Block[] {
  const prose = blocks.filter(({ aside, text }) => aside === null && text.length >= PROSE);
  const isWhole = prose.length > 1 && prose.every(({ spoiler }) => spoiler);
  return blocks.map((block) => (isWhole ? { ...block, spoiler: false } : block));
}
