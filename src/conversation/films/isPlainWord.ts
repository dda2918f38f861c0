import type { Film } from '../../search/Film.ts';
import { tokenize } from '../../search/words/tokenize.ts';
import { COMMON_WORDS } from '../languages/commonWords.ts';
import type { Library } from './Library.ts';

/** Read once for each film. */
const small = new WeakMap<Film, ReadonlySet<string>>();

/**
 * Whether a word of a title or a name is one that questions have anyway: a common one, or one that the review of another
 * film writes in small letters.
 *
 * @param word folded
 * @param film the one whose title or person it names
 */
export function isPlainWord(word: string, film: Film, { films }: Library): boolean {
  return (
    COMMON_WORDS.get('en')?.has(word) === true ||
    films.some((other) => other !== film && smallWords(other).has(word))
  );
}

/** The words that a review writes in small letters, folded. */
function smallWords(film: Film): ReadonlySet<string> {
  const known = small.get(film);
  if (known !== undefined) return known;
  const found = new Set(
    film.review.passages.flatMap(({ plain }) =>
      (plain.text.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [])
        .filter((word) => /^\p{Ll}/u.test(word))
        .flatMap(tokenize),
    ),
  );
  small.set(film, found);
  return found;
}
