import { fold } from '../../shared/letters/fold.ts';
import { STOP_WORDS } from '../words/stopWords.ts';
import { isLetterName } from './isLetterName.ts';
import { isPrefix } from './isParticle.ts';
import { type NamePart, nameParts } from './nameParts.ts';

/** A letter that is short for a name, as in Samuel L. Jackson, means nobody. */
const SHORTENED = /^\./u;

/**
 * What a name may be written as in one word, folded: two of its words together, all that hyphens and prefixes join, its
 * initials, its letter, and words with an elided one before them.
 */
export function joinedNames(name: string): string[] {
  const parts = nameParts(name);
  const words = parts.map(({ word }) => fold(word).replaceAll("'", ''));
  const letters = parts.flatMap((part, at) =>
    isLetterName(part) && !(SHORTENED.test(part.gap) && parts.length > 1) ? [words[at] ?? ''] : [],
  );
  const elided = parts.flatMap(({ word }, at) => (word.includes("'") ? [words[at] ?? ''] : []));
  const runs = words.flatMap((_, start) => joins(parts, words, start));
  return [...letters, ...elided, ...runs].filter((word) => word !== '' && !STOP_WORDS.has(word));
}

/** The word at a place together with the next one, and with all that follow as long as something joins them. */
function joins(parts: readonly NamePart[], words: readonly string[], start: number): string[] {
  const found: string[] = [];
  let joined = words[start] ?? '';
  for (let at = start + 1; at < words.length; at++) {
    const before = words[at - 1] ?? '';
    const belongs = parts[at - 1]?.gap === '-' || isPrefix(before);
    if (at > start + 1 && !belongs) break;
    joined += words[at] ?? '';
    found.push(joined);
  }
  return found;
}
