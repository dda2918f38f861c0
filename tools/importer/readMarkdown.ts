import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Block } from './Block.ts';

/** The blocks of a Markdown file, its front matter left out. */
export function readMarkdown(source: string): Block[] {
  const tree = fromMarkdown(source, {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  });
  const blocks: Block[] = [];
  const walk = (node: Nodes): void => {
    const start = node.position?.start;
    const raw = source.slice(start?.offset ?? 0, node.position?.end.offset ?? 0);
    const line = start?.line ?? 1;
    if (node.type === 'heading')
      blocks.push({ text: raw.replace(/^#+\s*|\s*#*$|\n[=-]+\s*$/g, ''), line, marked: 'heading' });
    else if (node.type === 'paragraph') blocks.push({ text: raw, line, marked: 'paragraph' });
    else if (node.type === 'code' || node.type === 'html' || node.type === 'definition')
      blocks.push({ text: raw, line, marked: null });
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return blocks.filter(({ text }) => text.trim() !== '');
}
