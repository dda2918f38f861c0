import { knownWords } from '../../reader/knownWords.ts';

/** A word that a typesetter cut at the end of a line, and the rest of it on the next one. */
const CUT = /([\p{L}'’]+)[-‐]\n([\p{Ll}'’]+)/gu;

/** The lines of a paragraph, with line breaks between them; words that were cut at the end of a line are whole again. */
export function joinLines(lines: readonly string[]): string {
  return lines.join('\n').replace(CUT, (_, first: string, rest: string) => {
    return `${isCompound(first.toLowerCase(), rest) ? `${first}-` : first}${rest}`;
  });
}

/** Whether two parts of a word keep their hyphen: both are words by themselves, and together they are none. */
function isCompound(first: string, rest: string): boolean {
  const words = knownWords();
  return (
    !words.has(first + rest) && words.has(first) && words.has(rest) && first.length > 2 && rest.length > 2
  );
}
