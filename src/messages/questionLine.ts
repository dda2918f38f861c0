import { escapeMarkdown } from './escapeMarkdown.ts';
import { MAX_SHOWN_QUESTION } from './limits.ts';
import { oneLine } from './oneLine.ts';

/** A question as it stands over its answer: one line of small text in which nothing is Markdown, link or mention. */
export function questionLine(question: string): string {
  const shown = oneLine(question, MAX_SHOWN_QUESTION);
  return shown === '' ? '' : `-# “${escapeMarkdown(shown, false)}”`;
}

/** The question that a message shows, as `questionLine` wrote it into `header`; null where it shows none. */
export function readQuestionLine(header: string): string | null {
  const shown = /^-# “(.*)”$/mu.exec(header)?.[1];
  return shown === undefined ? null : shown.replace(/\\([^\sA-Za-z0-9])/gu, '$1');
}

/** The person whom a message says that it is for; null where it is for whoever asked. */
export function readForUser(header: string): string | null {
  return /^-# for <@(\d+)>$/mu.exec(header)?.[1] ?? null;
}
