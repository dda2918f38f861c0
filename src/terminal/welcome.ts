import { escapeMarkdown } from '../messages/text/escapeMarkdown.ts';
import { showFilm } from '../messages/text/showFilm.ts';
import type { Film } from '../request/Services.ts';
import type { Look } from './Look.ts';
import { renderMarkdown } from './renderMarkdown.ts';

/**
 * What stands on the screen first: what can be asked, and how to get about.
 *
 * @param examples questions that have an answer
 * @param hint the line on how to connect to Discord
 */
export function welcome(
  films: readonly Film[],
  examples: readonly string[],
  hint: string,
  look: Look,
): string {
  const titles = films.map(({ review }) => `**${showFilm(review)}**`).join(', ');
  const lines = [
    `Ask me anything about ${titles}. I answer with the paragraph of the review that says so.`,
    ...(examples.length === 0 ? [] : ['For example:']),
    ...examples.map((question) => `- ${escapeMarkdown(question, false)}`),
    '-# Commands start with / and Tab completes them; /help says more.',
    '-# A button is pressed by typing its number. /quit or Ctrl+D leaves.',
    `-# ${hint}`,
  ];
  return renderMarkdown(lines.join('\n'), look).join('\n');
}
