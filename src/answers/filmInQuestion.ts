import type { FilmIndex } from '../search/FilmIndex.ts';
import { STOP_WORDS } from '../search/stopWords.ts';
import { fold } from '../search/tokenize.ts';
import type { Library } from './library.ts';

/** Words in order, with single letters, which titles may consist of. */
function wordsOf(text: string): string {
  return ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** Finds a title as a whole word in its own capitals, anywhere but at the start. */
function asTitle(title: string): RegExp {
  const escaped = title.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<=.)(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
}

/**
 * The film whose title a question names; the longest title where one holds another, null where none or two are named.
 * A title that is nothing but small words ("Us", "It") has to be written as a title: in capitals, not as the first word.
 */
export function filmInQuestion(question: string, { films }: Library): FilmIndex | null {
  const asked = wordsOf(question);
  const named = films.filter(({ review }) => {
    const title = wordsOf(review.title);
    if (!asked.includes(title)) return false;
    const small = title
      .trim()
      .split(' ')
      .every((word) => STOP_WORDS.has(word) || word.length === 1);
    return !small || asTitle(review.title).test(question.trim());
  });
  const longest = named.filter(
    (film) =>
      !named.some(
        (other) => other !== film && wordsOf(other.review.title).includes(wordsOf(film.review.title)),
      ),
  );
  return longest.length === 1 ? (longest[0] ?? null) : null;
}
