import type { Stem } from './stemmerFor.ts';

/** The words of all reviews that were read: films have most of theirs in common, and so keep one stem between them. */
const written = new Map<Stem, Map<string, string>>();

/** A stemmer that remembers, for words of reviews alone: those that people type are without number. */
export function writtenStem(stem: Stem): Stem {
  const known = written.get(stem) ?? new Map<string, string>();
  written.set(stem, known);
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stemmed = stem(word);
    known.set(word, stemmed);
    return stemmed;
  };
}
