import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import wrapAnsi from 'wrap-ansi';
import type { Look } from './Look.ts';

/** The marks that Discord knows at the start of a line. */
const LINE_MARK = /^(-# |> |#{1,3} |- )?(.*)$/;

/** Discord's Markdown as it looks on a terminal, line by line. */
export function renderMarkdown(markdown: string, look: Look): string[] {
  return markdown.split('\n').flatMap((line) => {
    const [, mark = '', rest = ''] = LINE_MARK.exec(line) ?? [];
    const shown = renderInline(rest, look);
    if (mark === '-# ') return wrap(look.style('dim', shown), look, '', '');
    if (mark === '> ') return wrap(shown, look, '', '');
    if (mark.startsWith('#')) return wrap(look.style('bold', shown), look, '', '');
    if (mark === '- ') return wrap(shown, look, '• ', '  ');
    return wrap(shown, look, '', '');
  });
}

function wrap(text: string, { width }: Look, first: string, rest: string): string[] {
  const lines = Number.isFinite(width)
    ? wrapAnsi(text, width - first.length - 4, { hard: true }).split('\n')
    : [text];
  return lines.map((line, index) => (index === 0 ? first : rest) + line);
}

/** What CommonMark makes of lines and Discord does not. */
const BLOCKS = [
  'headingAtx',
  'list',
  'blockQuote',
  'thematicBreak',
  'setextUnderline',
  'codeIndented',
  'codeFenced',
  'htmlFlow',
  'definition',
];

/**
 * Where Discord's Markdown is another: mentions stand as they are called, a channel as it was typed, and `&copy;` is no
 * sign.
 */
function asDiscord(markdown: string): string {
  return markdown.replace(/\\[\s\S]|&|<(@[\w-]+|#[^<>\n]+)>/g, (found, name?: string) =>
    found === '&' ? '\\&' : name === undefined ? found : name.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
  );
}

function renderInline(markdown: string, look: Look): string {
  const [block] = fromMarkdown(asDiscord(markdown), { extensions: [{ disable: { null: BLOCKS } }] }).children;
  return block?.type === 'paragraph'
    ? block.children.map((node) => renderNode(node, look)).join('')
    : markdown;
}

function renderNode(node: PhrasingContent, look: Look): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return look.style('cyan', node.value);
    case 'strong':
      return look.strong(children(node, look));
    case 'emphasis':
      return look.style('italic', children(node, look));
    case 'link':
      return `${look.style('underline', children(node, look))} (${node.url})`;
    default:
      return 'value' in node ? node.value : 'children' in node ? children(node, look) : '';
  }
}

function children({ children: nodes }: { children: readonly PhrasingContent[] }, look: Look): string {
  return nodes.map((node) => renderNode(node, look)).join('');
}
