import type { WrittenWord } from './sameTitle.ts';

/** Marks that stand around a title. */
const QUOTE = /["“”„«»'‘’*_]/u;
/** What ends a sentence, so that the next word has its capital anyway. */
const ENDS = /[.!?…:]["”’)]*\s*$/u;

/**
 * Whether words of a text are written as a name: in quotation marks; or in capitals where the text has small letters
 * around them, and not only because a sentence starts there.
 *
 * @param where the words from `start` to before `end`, all words of the text, and the text
 */
export function standsAsName({
  words,
  start,
  end,
  text,
}: {
  readonly words: readonly WrittenWord[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
}): boolean {
  const own = words.slice(start, end);
  const from = own[0]?.start ?? 0;
  const to = own.at(-1)?.end ?? 0;
  if (QUOTE.test(text.charAt(from - 1)) && QUOTE.test(text.charAt(to))) return true;
  if (start === 0 || ENDS.test(text.slice(0, from))) return false;
  const others = [...words.slice(0, start), ...words.slice(end)];
  return /^\p{Lu}/u.test(own[0]?.written ?? '') && others.some(({ written }) => /^\p{Ll}/u.test(written));
}
