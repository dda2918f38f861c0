import { sameTitle } from '../../conversation/films/sameTitle.ts';
import { COMMON_WORDS } from '../../conversation/languages/commonWords.ts';
import type { Review } from '../../review/Review.ts';
import type { Question } from '../../search/Question.ts';
import { tokenize } from '../../search/words/tokenize.ts';

/**
 * Whether a question can be answered by a plain fact of a film, because it consists only of common words and of what the
 * film's front matter says: who directed something else is not there. One word alone may be a common one with a typo.
 */
export function namesNothingElse({ words, typed }: Question, review: Review): boolean {
  const { title, language, watch, directors, author } = review;
  const common = COMMON_WORDS.get(new Intl.Locale(language).language);
  if (common === undefined || words.length < 2 || sameTitle(typed, title)) return true;
  const own = new Set(tokenize([title, watch, author, ...directors].join(' ')));
  return words.every((word) => common.has(word) || own.has(word) || /^\d+$/.test(word));
}
