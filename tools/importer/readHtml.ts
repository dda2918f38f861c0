import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Block } from './Block.ts';
import { ImportError } from './ImportError.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Elements that hold no words of the page. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'select',
  'button',
  'textarea',
]);

/** Elements that end a line of thought. */
const PARAGRAPHS = new Set([
  'p',
  'li',
  'blockquote',
  'dd',
  'dt',
  'figcaption',
  'pre',
  'td',
  'th',
  'caption',
  'summary',
]);
const BOXES = new Set([
  'div',
  'section',
  'article',
  'main',
  'nav',
  'header',
  'footer',
  'aside',
  'ul',
  'ol',
  'dl',
  'table',
  'tr',
  'tbody',
  'thead',
  'body',
  'html',
  'form',
  'figure',
  'hr',
  'address',
  'details',
]);

/** Elements whose words belong to the site rather than to the article. */
const SITE = new Set(['nav', 'footer', 'aside', 'form']);

/** Deepest nesting of elements that is read. */
const MAX_DEPTH = 1_000;

/** The blocks of a web page. What the page's markup calls site is marked as nothing, so that it can be told apart. */
export function readHtml(source: string): Block[] {
  const blocks: Block[] = [];
  let words = '';
  let line = 1;

  const close = (marked: Block['marked']): void => {
    const text = words.replace(/\s+/gu, ' ').trim();
    if (text !== '') blocks.push({ text, line, marked });
    words = '';
  };

  const walk = (node: Node, marked: Block['marked'], inSite: boolean, depth: number): void => {
    if (depth > MAX_DEPTH)
      throw new ImportError(`This page nests its elements more than ${MAX_DEPTH} deep, as no article does.`);
    if ('value' in node) {
      if (words.trim() === '') line = node.sourceCodeLocation?.startLine ?? line;
      words += node.value;
      return;
    }
    if (!('childNodes' in node)) return;
    const name = 'tagName' in node ? node.tagName : '';
    if (SILENT.has(name)) return;
    if (name === 'br') words += ' ';
    const site = inSite || SITE.has(name);
    const own = site ? null : /^h[1-6]$/.test(name) ? 'heading' : PARAGRAPHS.has(name) ? 'paragraph' : marked;
    const isBlock = /^h[1-6]$/.test(name) || PARAGRAPHS.has(name) || BOXES.has(name);
    if (isBlock) close(marked);
    for (const child of node.childNodes) walk(child, isBlock ? own : marked, site, depth + 1);
    if (isBlock) close(own);
  };
  walk(parse(source, { sourceCodeLocationInfo: true }), null, false, 0);
  close(null);
  return blocks;
}
