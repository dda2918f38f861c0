import { LRUCache } from 'lru-cache';
import type { Film } from '../../search/Film.ts';
import { passagesWith } from '../../search/words/Places.ts';
import { tokenize } from '../../search/words/tokenize.ts';
import { onceFor } from '../../shared/onceFor.ts';
import { COMMON_WORDS } from '../languages/commonWords.ts';
import type { Library } from './Library.ts';

/** Two films each, or fewer, whose reviews write a word in small letters: looked up for every film that it may name. */
const smallIn = onceFor((_films: Library['films']) => new LRUCache<string, readonly Film[]>({ max: KEPT }));
const KEPT = 200;

/**
 * Whether a word of a title or a name is one that questions have anyway: a common one, or one that the review of another
 * film writes in small letters.
 *
 * @param word folded
 * @param film the one whose title or person it names
 */
export function isPlainWord(word: string, film: Film, { films }: Library): boolean {
  return (
    COMMON_WORDS.get('en')?.has(word) === true || writtenSmall(word, films).some((other) => other !== film)
  );
}

function writtenSmall(word: string, films: Library['films']): readonly Film[] {
  const known = smallIn(films);
  const before = known.get(word);
  if (before !== undefined) return before;
  const found: Film[] = [];
  for (const film of films) {
    if (found.length === 2) break;
    if (isSmallIn(word, film)) found.push(film);
  }
  known.set(word, found);
  return found;
}

/** Whether a review writes a word in small letters. */
function isSmallIn(word: string, { review, places, stem }: Film): boolean {
  return passagesWith(stem(word), places).some((at) =>
    (review.passages[at]?.plain.text.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? []).some(
      (written) => /^\p{Ll}/u.test(written) && tokenize(written).includes(word),
    ),
  );
}
