import type { PhrasingContent } from 'mdast';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { Run } from './Run.ts';
import { readsAs } from './readsAs.ts';

/** Discord's spoiler bars are no Markdown, but the bot reads them: words that have them keep them as signs. */
const BARS = { unsafe: [{ character: '|', inConstruct: 'phrasing' as const }] };

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
    { extensions: [BARS] },
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
