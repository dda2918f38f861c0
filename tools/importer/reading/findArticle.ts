import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { isProse } from '../amountOf.ts';
import type { Block } from '../Block.ts';
import { visible } from './visible.ts';

/** Letters of one stretch that is looked for: several words. */
const STRETCH = 24;

/**
 * The blocks of a page, each told whether it stands in the article that Mozilla's reader view finds. Where that holds
 * less than half of what could be the review, it found something else, and nothing is told.
 *
 * @param tree the page, as a browser reads it
 * @param blocks its blocks
 */
export function findArticle(tree: Root, blocks: readonly Block[]): Block[] {
  const { document } = parseHTML(toHtml(tree));
  const article = withoutSpaces(new Readability(document, { charThreshold: 300 }).parse()?.textContent ?? '');
  const found = blocks.map((block) => ({ ...block, inArticle: stands(withoutSpaces(block.text), article) }));
  const prose = found.filter(({ text, aside }) => aside === null && isProse(text));
  const inside = prose.filter(({ inArticle }) => inArticle);
  return lengthOf(inside) < lengthOf(prose) / 2 ? [...blocks] : found;
}

/** Whether most of a text stands in an article. Not all of it: struck words are in the one and not in the other. */
function stands(text: string, article: string): boolean {
  if (article.includes(text)) return true;
  const stretches = text.match(new RegExp(`[\\s\\S]{${STRETCH}}`, 'g')) ?? [];
  return stretches.filter((stretch) => article.includes(stretch)).length > stretches.length / 2;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function withoutSpaces(text: string): string {
  return visible(text).replace(/\s+/gu, '');
}
