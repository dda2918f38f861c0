import type { PhrasingContent } from 'mdast';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { Run } from './Run.ts';
import { readsAs } from './readsAs.ts';

/**
 * Signs that are no Markdown, but that the bot reads (spoiler bars) or takes for slips (marks of other kinds of Markdown).
 * A backslash before them makes them plain.
 */
const PLAIN = {
  unsafe: [
    { character: '|' },
    { character: '~' },
    { character: '=', after: '=' },
    { character: '{', after: '[{:#.%]' },
    { character: ':', after: '::' },
  ].map((sign) => ({ ...sign, inConstruct: 'phrasing' as const })),
};

/**
 * Words as Markdown that shows exactly these words: on one line, with emphasis where it can stand, and everything else
 * that Markdown would take for more than words escaped.
 */
export function toMarkdown(runs: readonly Run[]): string {
  const text = runs.map((run) => run.text).join('');
  const styled = write(runs.flatMap(toNodes));
  return readsAs(styled, text) ? styled : write([{ type: 'text', value: text }]);
}

function write(children: PhrasingContent[]): string {
  const written = serialise(
    { type: 'root', children: [{ type: 'paragraph', children }] },
    { extensions: [PLAIN] },
  );
  return written.trim();
}

/** Spaces at the ends of emphasised words go outside, or Markdown would see no emphasis. */
function toNodes({ text, emphasis, strong, link }: Run): PhrasingContent[] {
  const words = text.trim();
  if (words === '') return text === '' ? [] : [{ type: 'text', value: text }];
  const from = text.indexOf(words);
  let node: PhrasingContent = { type: 'text', value: words };
  if (emphasis) node = { type: 'emphasis', children: [node] };
  if (strong) node = { type: 'strong', children: [node] };
  if (link !== null) node = { type: 'link', url: link, children: [node] };
  const before: PhrasingContent[] = from === 0 ? [] : [{ type: 'text', value: text.slice(0, from) }];
  const rest = text.slice(from + words.length);
  return [...before, node, ...(rest === '' ? [] : [{ type: 'text' as const, value: rest }])];
}
