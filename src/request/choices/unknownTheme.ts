import type { Phrases } from '../../messages/languages/Phrases.ts';
import { escapeMarkdown } from '../../messages/text/escapeMarkdown.ts';
import { MAX_ECHO } from '../../messages/text/limits.ts';
import { listWords } from '../../messages/text/listWords.ts';
import { oneLine } from '../../messages/text/oneLine.ts';
import type { Film } from '../Services.ts';

/** Most themes named in a sentence. */
const MOST_NAMED = 10;

/** Says that films have no theme of this name, and which they have. */
export function unknownTheme(wanted: string, films: readonly Film[], phrases: Phrases): string {
  const names = films.flatMap(({ review }) => review.themes.map(({ name }) => escapeMarkdown(name, false)));
  const [first, ...others] = films;
  if (first !== undefined && others.length === 0 && names.length === 0)
    return phrases.noThemes(first.review.title);
  return phrases.unknownTheme(
    oneLine(wanted, MAX_ECHO),
    listWords(names.slice(0, MOST_NAMED), phrases),
    films.length,
  );
}
