import type { Look } from './Look.ts';
import { renderMarkdown } from './renderMarkdown.ts';

/** Discord's Markdown in as few lines as it needs, about as long as each other: no word stands alone in the last one. */
export function evenly(markdown: string, look: Look): string[] {
  let lines = renderMarkdown(markdown, look);
  if (!Number.isFinite(look.width)) return lines;
  for (let width = look.width - 1; lines.length > 1; width--) {
    const narrower = renderMarkdown(markdown, { ...look, width });
    if (narrower.length > lines.length) return lines;
    lines = narrower;
  }
  return lines;
}
