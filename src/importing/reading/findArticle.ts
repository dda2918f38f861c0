import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { isProse } from '../amountOf.ts';
import type { Block } from '../Block.ts';
import { declaredText } from './declaredText.ts';
import { visible } from './visible.ts';

/** Letters of one stretch that is looked for: several words. */
const STRETCH = 24;

/** How far from what was found last a text is looked for, in letters: page and article have one order. */
const NEAR = 10_000;

/**
 * The blocks of a page, each told whether it stands in the article: in what the page declares as its text for search
 * engines, or else in what Mozilla's reader view finds. Where that holds less than half of what could be the review, it is
 * something else, and nothing is told.
 *
 * @param tree the page, as a browser reads it
 * @param blocks its blocks
 */
export function findArticle(tree: Root, blocks: readonly Block[]): Block[] {
  const declared = toldBy(declaredText(tree), blocks);
  if (declared !== null) return declared;
  const { document } = parseHTML(toHtml(tree));
  const article = new Readability(document, { charThreshold: 300 }).parse()?.textContent ?? '';
  return toldBy(article, blocks) ?? [...blocks];
}

/** The blocks, each told whether it stands in a text; null where too little of them does. */
function toldBy(text: string, blocks: readonly Block[]): Block[] | null {
  const article = withoutSpaces(text);
  if (article === '') return null;
  let at = 0;
  const found = blocks.map((block) => {
    const words = withoutSpaces(block.text);
    const from = Math.max(0, at - NEAR);
    const near = article.slice(from, at + words.length + NEAR);
    const place = near.indexOf(words);
    if (place !== -1) at = from + place + words.length;
    return { ...block, inArticle: place !== -1 || stands(words, near) };
  });
  const prose = found.filter(({ text: words, aside }) => aside === null && isProse(words));
  const inside = prose.filter(({ inArticle }) => inArticle);
  return lengthOf(inside) < lengthOf(prose) / 2 ? null : found;
}

/** Whether most of a text stands in an article. Not all of it: struck words are in the one and not in the other. */
function stands(text: string, article: string): boolean {
  const stretches = text.match(new RegExp(`[\\s\\S]{${STRETCH}}`, 'g')) ?? [];
  return stretches.filter((stretch) => article.includes(stretch)).length > stretches.length / 2;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function withoutSpaces(text: string): string {
  return visible(text).replace(/\s+/gu, '');
}
