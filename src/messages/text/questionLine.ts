import { escapeMarkdown } from './escapeMarkdown.ts';
import { MAX_SHOWN_QUESTION } from './limits.ts';
import { oneLine } from './oneLine.ts';
import { PHRASES } from './phrases.ts';

/**
 * A question as it stands over its answer: one line of small text in which nothing is Markdown, link or mention.
 *
 * @param most the most characters of it, before escapes
 */
export function questionLine(question: string, most: number = MAX_SHOWN_QUESTION): string {
  const shown = oneLine(question, most);
  return shown === '' ? '' : `-# “${escapeMarkdown(shown, false)}”`;
}

/** The question that a message shows, as `questionLine` wrote it into `header`; null where it shows none. */
export function readQuestionLine(header: string): string | null {
  const shown = /^-# “(.*)”$/mu.exec(header)?.[1];
  return shown === undefined ? null : withoutEscapes(shown);
}

/** What a message says that its question was taken to be about; null where it says nothing of it. */
export function readAbout(header: string): string | null {
  const shown = /^-# about (.*)$/mu.exec(header)?.[1];
  return shown === undefined || `about ${shown}` === PHRASES.aboutCovered ? null : withoutEscapes(shown);
}

/** The person whom a message says that it is for; null where it is for whoever asked. */
export function readForUser(header: string): string | null {
  return /^-# for <@(\d+)>$/mu.exec(header)?.[1] ?? null;
}

function withoutEscapes(shown: string): string {
  return shown.replace(/\\([^\sA-Za-z0-9])/gu, '$1');
}
