import type { Library } from '../../conversation/films/Library.ts';
import type { Passage } from '../../review/Review.ts';
import type { Film } from '../../search/Film.ts';
import { toQuestion } from '../../search/Question.ts';
import { onceFor } from '../../shared/onceFor.ts';
import { textToRead } from '../questions/textToRead.ts';
import { keyOf, type Wording, wordingOf } from './Wording.ts';

/** A question that a film lists with its answer. */
export interface Listed {
  readonly passage: Passage;
  /** As the network reads it. */
  readonly text: string;
  readonly wording: Wording;
}

/** What films list, made once: questions of where somebody asks go before the review's own. */
const listedBy = onceFor((library: Library) =>
  onceFor((film: Film): readonly Listed[] => {
    const { review } = film;
    return [...(library.asked?.get(review.id) ?? []), ...review.asked].flatMap(({ question, paragraph }) => {
      const passage = review.passages[paragraph - 1];
      if (passage === undefined) return [];
      const text = textToRead(toQuestion(question), [film], library);
      return [{ passage, text, wording: wordingOf(question, film) }];
    });
  }),
);

/** What a film lists. Most list nothing, and there may be a thousand of them for every server. */
export function listedIn(film: Film, library: Library): readonly Listed[] {
  const { asked, id } = film.review;
  return asked.length === 0 && library.asked?.has(id) !== true ? NOTHING : listedBy(library)(film);
}

const NOTHING: readonly Listed[] = [];

const keysIn = onceFor((library: Library) => {
  const listed = library.films.flatMap((film) => listedIn(film, library));
  return new Set(listed.map(({ wording }) => wording.key));
});

/** Whether a question is listed in the very words in which somebody asks it. */
export function isListed(typed: string, library: Library): boolean {
  const keys = keysIn(library);
  return keys.size > 0 && keys.has(keyOf(typed));
}
