import { fold, plainLetters } from '../../shared/letters/fold.ts';
import { STOP_WORDS } from '../words/stopWords.ts';
import { tokenize } from '../words/tokenize.ts';
import { isLetterName } from './isLetterName.ts';
import { isPrefix } from './isParticle.ts';
import type { NameGroup } from './nameGroups.ts';
import { nameParts } from './nameParts.ts';
import { holdsUnspaced } from './unspacedNames.ts';

/** By what a text that somebody typed may call people; case does not count. */
export interface AskedNames {
  /** Its words, folded. */
  readonly words: ReadonlySet<string>;
  /** Letters and initials, and words that stand side by side as one, each with the words that it is made of. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** The text in plain letters. */
  readonly text: string;
}

/** Reads a text as one that may name somebody. */
export function askedNames(typed: string): AskedNames {
  const parts = nameParts(typed);
  const words = parts.map(({ word }) => fold(word).replaceAll("'", ''));
  const joined = new Map<string, readonly string[]>();
  for (const [at, part] of parts.entries()) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (isLetterName(part)) joined.set(word, []);
    if (next === undefined || STOP_WORDS.has(next) || (STOP_WORDS.has(word) && !isPrefix(word))) continue;
    if (word.length > 1 || isPrefix(word)) joined.set(word + next, [word, next]);
  }
  return { words: new Set(tokenize(typed)), joined, text: plainLetters(typed) };
}

/** Whether somebody is called so in a text. */
export function asksFor({ words, joined, text }: AskedNames, person: NameGroup): boolean {
  const { folded, also, unspaced } = person;
  return (
    folded.some((word) => words.has(word) || joined.has(word)) ||
    [...also].some((word) => words.has(word) || joined.has(word)) ||
    unspaced.some((name) => holdsUnspaced(text, name))
  );
}
