/** Characters that Discord reads as Markdown, as a mention or as a link's text wherever they stand. */
const ANYWHERE = /[\\*_~`|<[\]]/g;
/** What makes a heading, list, quotation or small text of a line that it starts. */
const AT_LINE_START = /^(\s*)(#{1,3}(?=\s)|-#|>|[-+](?=\s)|\d+(?=[.)]\s))/;
/** `:name:` would become an emoji, `https://` a link, `@everyone` and `@here` a mention. */
const COLON = /:(?=\/\/|[\w~]+:)/g;
const EVERYONE = /@(?=everyone|here)/g;

/**
 * A text that Discord shows as it is written: whatever it would read as Markdown is escaped, and nothing else, so that
 * a copied line stays readable.
 *
 * @param text the text to show
 * @param atLineStart whether the text starts a line
 */
export function escapeMarkdown(text: string, atLineStart = true): string {
  return text
    .split('\n')
    .map((line, index) => {
      const escaped = line.replace(ANYWHERE, '\\$&').replace(COLON, '\\:').replace(EVERYONE, '\\@');
      if (index === 0 && !atLineStart) return escaped;
      return escaped.replace(AT_LINE_START, (_, space: string, mark: string) =>
        /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
      );
    })
    .join('\n');
}
