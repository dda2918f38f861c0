import type { NamePart } from './nameParts.ts';

/** Letters that are words by themselves, in capitals too. */
const WORDS = /^[AIO]$/iu;
/** Letters in small type that are words of some language, or what is left of one. */
const SMALL = /^(?:\p{Lu}|[b-df-hj-np-tvwxz])$/u;

/** Whether a word of a text may be a name that is a letter or initials: M, K, E.T., JJ. */
export function isLetterName({ word, isInitials }: NamePart): boolean {
  return isInitials || (SMALL.test(word) && !WORDS.test(word));
}
