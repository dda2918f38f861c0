import { fold, plainLetters } from '../../shared/letters/fold.ts';
import { ELIDED } from '../words/elided.ts';
import { STOP_WORDS } from '../words/stopWords.ts';
import { isLetterName } from './isLetterName.ts';
import { isPrefix } from './isParticle.ts';
import type { NameGroup } from './nameGroups.ts';
import { nameParts } from './nameParts.ts';
import { holdsUnspaced } from './unspacedNames.ts';

/** What a text of a review may name people by. */
export interface WrittenNames {
  /** Its words in plain letters, capitals as they are. */
  readonly words: ReadonlySet<string>;
  /** Words with a capital and letters, folded. */
  readonly capitals: ReadonlySet<string>;
  /** Words with a capital together with the next one, and initials, folded. */
  readonly joined: ReadonlySet<string>;
  /** The text in plain letters. */
  readonly text: string;
}

/** Reads a text of a review as one that may name somebody. */
export function writtenNames(text: string): WrittenNames {
  const plain = plainLetters(text);
  const parts = nameParts(text);
  const capital = parts.filter(
    (part) => /^\p{Lu}/u.test(part.word) && (part.word.length > 1 || isLetterName(part)),
  );
  const joined = parts.flatMap(({ word, gap, isInitials }, at) => {
    if (isInitials) return [foldedWord(word)];
    const next = parts[at + 1]?.word ?? '';
    const areNames = gap === ' ' && /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(next);
    const first = foldedWord(word);
    const canJoin = !STOP_WORDS.has(first) || isPrefix(first);
    return canJoin && (gap === '-' || areNames) ? [first + foldedWord(next)] : [];
  });
  return {
    words: new Set(plain.split(/[^\p{L}\p{M}\p{N}]+/u)),
    capitals: new Set(capital.map(({ word }) => foldedWord(word))),
    joined: new Set(joined),
    text: plain,
  };
}

/**
 * Whether a text names the person. Case counts, so that the role "Mother" is not every mother, unless a name is
 * written small by its owner.
 */
export function mentions(found: WrittenNames, { words, folded, also, unspaced }: NameGroup): boolean {
  return (
    words.some((word) => {
      const plain = plainLetters(word);
      const own = plain.replace(ELIDED, '');
      return found.words.has(own) || plain.split("'").every((part) => found.words.has(part));
    }) ||
    folded.some((word) => found.joined.has(word)) ||
    [...also].some((word) => found.capitals.has(word) || found.joined.has(word)) ||
    unspaced.some((name) => holdsUnspaced(found.text, name))
  );
}

function foldedWord(word: string): string {
  return fold(word).replaceAll("'", '');
}
