import type { Nodes } from 'hast';
import { fromJson } from '../../shared/fromJson.ts';
import { attribute, isElement } from './elements.ts';

/** The properties of schema.org that hold the words of an article or of a review. */
const BODY = /^(?:articleBody|reviewBody)$/;

/** How deep they stand in what a page declares, at most. */
const MOST_DEPTH = 10;

/** The text of its article that a page declares for search engines (JSON-LD): the longest one; empty where it has none. */
export function declaredText(tree: Nodes): string {
  return scriptsIn(tree)
    .flatMap((script) => bodiesIn(fromJson(script), 0))
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function scriptsIn(node: Nodes): string[] {
  if (!('children' in node)) return [];
  if (isElement(node) && node.tagName === 'script')
    return attribute(node, 'type').toLowerCase() === 'application/ld+json'
      ? [node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')]
      : [];
  return node.children.flatMap(scriptsIn);
}

function bodiesIn(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' ? (BODY.test(key) ? [inner] : []) : bodiesIn(inner, depth + 1),
  );
}
