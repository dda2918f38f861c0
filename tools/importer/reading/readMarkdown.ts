import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { VFile } from 'vfile';
import type { Block } from '../Block.ts';
import { readTree, tooDeep } from './readTree.ts';

/** What only site generators read, behind a paragraph or alone: `{: .caption}`. */
const ATTRIBUTES = /\s*\{:?\s*((?:[.#][\w-]+|[\w-]+="?[^"{}]*"?)(?:\s+[.#][\w-]+)*)\s*\}$/;

/**
 * The blocks of a Markdown file, its front matter left out. References, footnotes and HTML are read as on the page that
 * is made of it.
 *
 * @throws {ImportError} where it is nested deeper than any article
 */
export function readMarkdown(source: string): Block[] {
  try {
    const markdown = fromMarkdown(source, {
      extensions: [frontmatter(), gfm()],
      mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
    });
    const tree = raw(toHast(markdown, { allowDangerousHtml: true }), { file: new VFile(source) });
    const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
    return readTree(root, { markdown: source, lenient: false }).map(withoutAttributes).map(withoutBars);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

function withoutAttributes(block: Block): Block {
  const found = ATTRIBUTES.exec(block.text);
  if (found === null) return block;
  const text = block.text.slice(0, found.index);
  if (text === '') return { ...block, aside: block.aside ?? 'code of the page' };
  const aside = block.aside ?? (/\bcaption\b/.test(found[1] ?? '') ? 'a caption' : null);
  return { ...block, text, markdown: block.markdown.replace(ATTRIBUTES, ''), aside };
}

/** A paragraph between spoiler bars is covered already. */
function withoutBars(block: Block): Block {
  const [text, markdown] = [block.text, block.markdown].map(
    (words) => /^\|\|([^|]+)\|\|$/.exec(words.replaceAll('\\|', '|'))?.[1],
  );
  return text === undefined || markdown === undefined ? block : { ...block, text, markdown, spoiler: true };
}
