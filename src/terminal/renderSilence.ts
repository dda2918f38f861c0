import type { Look } from './Look.ts';
import { renderMarkdown } from './renderMarkdown.ts';

/** What stands for the reply where the bot stays silent: whoever typed something must see that it was heard. */
export function renderSilence(look: Look): string {
  return renderMarkdown('-# (no reply: that asks nothing)', look).join('\n');
}
