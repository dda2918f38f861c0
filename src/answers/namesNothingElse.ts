import { sameTitle } from '../films/sameTitle.ts';
import { COMMON_WORDS } from '../languages/commonWords.ts';
import type { Review } from '../review/review.ts';
import type { Question } from '../search/Question.ts';
import { tokenize } from '../search/tokenize.ts';

/**
 * Whether a question can be answered by a plain fact of a film, because it is made of common words and the film's title
 * alone: who directed something else is not in its front matter. One word alone may be a common one with a slip in it.
 */
export function namesNothingElse({ words, typed }: Question, { title, language }: Review): boolean {
  const common = COMMON_WORDS.get(new Intl.Locale(language).language);
  if (common === undefined || words.length < 2 || sameTitle(typed, title)) return true;
  const own = new Set(tokenize(title));
  return words.every((word) => common.has(word) || own.has(word) || /^\d+$/.test(word));
}
