import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import type { Piece, PieceKind } from '../View.ts';
import { drawMoment } from './drawMoment.ts';

/** What stands behind the ids that a text mentions. */
export interface Names {
  readonly user: (id: string) => string;
  readonly channel: (id: string) => string;
}

type Node = ReturnType<typeof parser>[number];

/** Kinds that the parser calls by other names. */
const KINDS = new Map<string, PieceKind>([
  ['strong', 'strong'],
  ['em', 'em'],
  ['underline', 'underline'],
  ['strikethrough', 'strike'],
  ['blockQuote', 'quote'],
  ['subtext', 'small'],
  ['spoiler', 'spoiler'],
  ['inlineCode', 'code'],
  ['codeBlock', 'codeBlock'],
]);
const HEADINGS: readonly PieceKind[] = ['heading1', 'heading2', 'heading3'];

/** Its last group is the end of its last line: by that the parser knows that another one starts behind it. */
const BLOCK = /^(?: *(?:[-*]|\d{1,9}\.) [^\n]+(\n|$))+/;
const LINE = /^( *)(?:[-*]|\d{1,9}\.) ([^\n]+)/;

/** Lists, which the parser does not know: lines that start with a bullet or a number. */
const list: (typeof rulesExtended)[string] = {
  order: (rulesExtended['heading']?.order ?? 0) + 0.1,
  match: (source, _state, before) => (/(?:^|\n)$/.test(before) ? BLOCK.exec(source) : null),
  parse: ([block = ''], parse, state) => ({
    isOrdered: /^ *\d/.test(block),
    items: block.split('\n').flatMap((line) => {
      const [whole, indent = '', text = ''] = LINE.exec(line) ?? [];
      return whole === undefined ? [] : [{ isDeep: indent !== '', nodes: parse(text.trimStart(), state) }];
    }),
  }),
};

/** The address of a message, which Discord draws as a mention of it. */
const MESSAGE = /^https:\/\/discord\.com\/channels\/\d+\/(\d+)\/\d+$/;

const parser = SimpleMarkdown.parserFor({ ...rulesExtended, list });

/**
 * A text in Discord's Markdown as it is drawn. What is escaped stays as it is written: nothing in it is ever taken for HTML.
 *
 * @param names what is shown for a mention
 */
export function drawMarkdown(text: string, names: Names): Piece[] {
  return joined(parser(text, { inline: true }).flatMap((node) => draw(node, names)));
}

function draw(node: Node, names: Names): Piece[] {
  const content: unknown = node['content'];
  switch (node.type) {
    case 'br':
    case 'newline':
      return [{ kind: 'break', content: [] }];
    case 'heading':
      return [{ kind: HEADINGS[Number(node['level']) - 1] ?? 'heading3', content: inner(content, names) }];
    case 'list':
      return [drawList(node, names)];
    case 'url': {
      const [, channel] = MESSAGE.exec(String(node['target'])) ?? [];
      if (channel !== undefined)
        return [{ kind: 'mention', content: [`#${names.channel(channel)} › message`] }];
      return drawLink(String(node['target']), inner(content, names));
    }
    case 'autolink':
    case 'link':
      return drawLink(String(node['target']), inner(content, names));
    case 'user':
      return [{ kind: 'mention', content: [`@${names.user(String(node['id']))}`] }];
    case 'channel':
      return [{ kind: 'mention', content: [`#${names.channel(String(node['id']))}`] }];
    case 'everyone':
    case 'here':
      return [{ kind: 'mention', content: [`@${node.type}`] }];
    case 'twemoji':
      return [String(node['name'])];
    case 'emoji':
      return [`:${String(node['name'])}:`];
    case 'timestamp':
      return [
        { kind: 'time', content: [drawMoment(Number(node['timestamp']), String(node['format'] ?? ''))] },
      ];
    case 'slashCommand':
      return [{ kind: 'mention', content: [`/${String(node['fullName'])}`] }];
    default: {
      const kind = KINDS.get(node.type);
      if (kind !== undefined) return [{ kind, content: inner(content, names) }];
      // Whatever the bot never writes.
      return typeof content === 'string' ? [content] : [`⟨${node.type}⟩`];
    }
  }
}

function drawList(node: Node, names: Names): Piece {
  const items: readonly { readonly isDeep: boolean; readonly nodes: Node[] }[] = node['items'];
  return {
    kind: node['isOrdered'] === true ? 'numbers' : 'bullets',
    content: items.map(({ isDeep, nodes }) => ({
      kind: isDeep ? 'deepItem' : 'item',
      content: inner(nodes, names),
    })),
  };
}

/** Other addresses than those of the web stay text, as on Discord. */
function drawLink(href: string, content: readonly Piece[]): Piece[] {
  return /^https?:\/\//i.test(href) && URL.canParse(href) ? [{ kind: 'link', href, content }] : [...content];
}

function inner(content: unknown, names: Names): Piece[] {
  if (typeof content === 'string') return [content];
  return Array.isArray(content) ? joined(content.flatMap((node: Node) => draw(node, names))) : [];
}

/** The parser cuts a text at every sign; together it is easier to read in the page, and by a screen reader. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all.splice(-1, 1, last + piece);
    else all.push(piece);
  }
  return all;
}
