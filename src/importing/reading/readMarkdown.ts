import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { VFile } from 'vfile';
import { crowdedParagraphs } from '../../review/crowdedParagraphs.ts';
import type { Block } from '../Block.ts';
import { ImportError } from '../ImportError.ts';
import { readTree, tooDeep } from './readTree.ts';
import { withoutNoteSyntax } from './withoutNoteSyntax.ts';

/** What only site generators read, behind a paragraph: `{: .caption}`. */
const ATTRIBUTES = /(?<!\s)\s*\{:?\s*((?:[.#][\w-]+|[\w-]+="?[^"{}]*"?)(?:\s+[.#][\w-]+)*)\s*\}$/;

/** The same on a line of its own above it. */
const ATTRIBUTES_BEFORE = /^\{:?[ \t]*([.#][\w-]+(?:[ \t]+[.#][\w-]+)*)[ \t]*\}\n/;

/**
 * The blocks of a Markdown file, its front matter left out. References, footnotes and HTML are read as on the page that
 * is made of it.
 *
 * @throws {ImportError} where it is nested deeper than any article, or has more emphasis than can be read
 */
export function readMarkdown(given: string): Block[] {
  const source = withoutNoteSyntax(given);
  const crowded = crowdedParagraphs(source);
  if (crowded.length > 0) throw new ImportError(crowded);
  try {
    const markdown = fromMarkdown(source, {
      extensions: [frontmatter(), gfm()],
      mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
    });
    readAttributes(markdown);
    const tree = raw(toHast(markdown, { allowDangerousHtml: true }), { file: new VFile(source) });
    const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
    return readTree(root, source).map(withoutBars);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

/** The classes that a paragraph's attributes give it are an element's classes on the page. */
function readAttributes(node: Nodes): void {
  if (node.type === 'paragraph') {
    const first = node.children[0];
    const before = first?.type === 'text' ? ATTRIBUTES_BEFORE.exec(first.value) : null;
    if (first?.type === 'text' && before !== null) {
      first.value = first.value.slice(before[0].length);
      node.data = { ...node.data, hProperties: { className: classesIn(before[1]) } };
    }
    const last = node.children.at(-1);
    const found = last?.type === 'text' ? ATTRIBUTES.exec(last.value) : null;
    if (last?.type === 'text' && found !== null && (found.index > 0 || node.children.length > 1)) {
      last.value = last.value.slice(0, found.index);
      node.data = { ...node.data, hProperties: { className: classesIn(found[1]) } };
    }
  }
  if ('children' in node) for (const child of node.children) readAttributes(child);
}

/** The classes that attributes give. */
function classesIn(attributes = ''): string[] {
  return [...attributes.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

/** A paragraph between spoiler bars is covered already. */
function withoutBars(block: Block): Block {
  const [text, markdown] = [block.text, block.markdown].map(
    (words) => /^\|\|([^|]+)\|\|$/.exec(words.replaceAll('\\|', '|'))?.[1],
  );
  return text === undefined || markdown === undefined ? block : { ...block, text, markdown, spoiler: true };
}
