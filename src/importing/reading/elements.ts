import type { Element, ElementContent, Nodes, RootContent } from 'hast';

/** Elements whose words no reader sees on the page. */
export const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'math',
  'iframe',
  'select',
  'datalist',
  'button',
  'textarea',
  // What stands in these is shown only by browsers that can't play them (HTML 4.8.8).
  'video',
  'audio',
  'canvas',
  'object',
  'progress',
  'meter',
]);

/** Elements that hold one paragraph, or what stands alone like one. */
export const PARAGRAPHS = new Set(
  'p li blockquote dd dt figcaption pre td th caption summary legend address'.split(' '),
);

/** Elements that browsers lay out as boxes (HTML 15.3): what stands in them is not in line with what stands around. */
const BOXES = new Set(
  'html body article aside center details dialog dir div dl fieldset figure footer form header hgroup hr main menu nav ol optgroup option search section slot table tbody thead tfoot tr colgroup ul xmp listing plaintext'.split(
    ' ',
  ),
);

export function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name);
}

/** Whether an element parts the words before it from those after it. Own elements do, unless they stand in a line. */
export function isBox(name: string, inParagraph: boolean): boolean {
  return isHeading(name) || PARAGRAPHS.has(name) || BOXES.has(name) || (name.includes('-') && !inParagraph);
}

export function isElement(node: Nodes | RootContent | ElementContent): node is Element {
  return node.type === 'element';
}

/** An attribute as text; empty where the element does not have it. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** All words in an element that a page could show. */
export function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (isElement(node) && SILENT.has(node.tagName))) return '';
  return node.children
    .map((child) => {
      const words = wordsIn(child);
      return isElement(child) && isBox(child.tagName, false) ? ` ${words} ` : words;
    })
    .join('');
}

/** The elements of a name below a node, without those inside one of the same name. */
export function elementsIn(node: Nodes, names: ReadonlySet<string>): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return names.has(child.tagName) ? [child] : elementsIn(child, names);
  });
}

/** Whether two elements in a box stand word by word, as labels do that a style sheet sets apart: “RatingFour”. */
export function areGlued(before: ElementContent | undefined, after: ElementContent): boolean {
  if (before === undefined || !isElement(before) || !isElement(after)) return false;
  return /[\p{Ll}\p{N}.!?…”)]$/u.test(wordsIn(before)) && /^[\p{Lu}“]/u.test(wordsIn(after));
}
