import { tokenize } from '../words/tokenize.ts';
import type { AskedNames } from './askedNames.ts';
import type { NameGroup } from './nameGroups.ts';
import { holdsUnspaced } from './unspacedNames.ts';

/**
 * The words of a question, with what calls somebody as one word of it: a letter, initials, words that the name has
 * together ("spider man"), a name with an ending that belongs to the sentence (Korean).
 *
 * @param words the question's words, folded
 */
export function withNames(
  words: readonly string[],
  { joined, text }: AskedNames,
  people: readonly NameGroup[],
): readonly string[] {
  const apart = new Set<string>();
  const names = new Set<string>();
  for (const { folded, also, unspaced } of people) {
    for (const [name, parts] of joined) {
      const isCalled = folded.includes(name) || also.has(name);
      if (!isCalled || words.includes(name) || parts.some((part) => folded.includes(part))) continue;
      names.add(name);
      for (const part of parts) apart.add(part);
    }
    const standing = unspaced.filter((name) => holdsUnspaced(text, name)).flatMap(tokenize);
    if (!standing.some((word) => words.includes(word))) for (const word of standing) names.add(word);
  }
  return names.size === 0 ? words : [...words.filter((word) => !apart.has(word)), ...names];
}
