/** What Discord puts into a text instead of words: mentions, channels, commands, emoji of a server, times. */
const MARKS = /<(?:@[!&]?\d+|#\d+|\/[^:<>]+:\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|id:\w+)>|@(?:everyone|here)\b/g;

/** A text without what is not words in it. */
export function plainText(text: string): string {
  return text.replace(MARKS, ' ').replace(/\s+/gu, ' ').trim();
}
