import { oneLine, readsAs } from './readsAs.ts';
import { toMarkdown } from './toMarkdown.ts';

/** Emphasis as people write it where they can set none: *so*, _so_ or **so**, around whole words. */
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_)(?=[^\s*_])([^*_]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

/**
 * Plain text as Markdown, and as a reader sees it then. It stays as it is where Markdown shows it as it is, but for
 * emphasis around whole words; otherwise every character that Markdown would take for more than itself is escaped.
 */
export function escapeText(text: string): { readonly seen: string; readonly markdown: string } {
  const words = oneLine(text);
  const seen = text.replace(EMPHASIS, '$2');
  if (readsAs(words, seen)) return { seen, markdown: words };
  const escaped = toMarkdown([{ text: words, emphasis: false, strong: false, link: null }]);
  return { seen: text, markdown: escaped };
}
