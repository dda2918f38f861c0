import { cutText } from './cutText.ts';

/**
 * Characters that turn the reading direction or hide: they could make a question look like the bot's own words. The
 * joiners of emoji and of some scripts stay where they join something.
 */
const UNSEEN = /(?!(?<=\S)[\u200c\u200d](?=\S))[\p{Cf}\p{Co}\p{Cs}]/gu;
const BREAKS = /[\p{Cc}\p{Z}\s]+/gu;
/** More marks than any script puts on one letter. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * A stranger's text as one visible line: no control, direction or zero-width characters, no run of spaces, cut to a
 * length. Markdown is left in; escape what is shown.
 *
 * @param text what a person typed
 * @param most the most UTF-16 units to return, at least 1
 */
export function oneLine(text: string, most: number): string {
  const visible = text.replace(UNSEEN, '').replace(BREAKS, ' ').replace(PILED_MARKS, '$1').trim();
  return cutText(visible, most);
}
