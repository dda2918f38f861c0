import type { Library } from '../../conversation/films/Library.ts';
import type { Passage } from '../../review/Review.ts';
import type { Film } from '../../search/Film.ts';
import type { Question } from '../../search/Question.ts';
import { keptWords } from '../questions/keptWords.ts';
import { listedIn } from './Listed.ts';
import { meansSame } from './Wording.ts';
import { wordingIn } from './wordingIn.ts';

/** A film that says which passage answers a question. */
export interface Pointed {
  readonly film: Film;
  readonly passage: Passage;
}

/**
 * The films that list a question that means the same as this one, each with the passage that it says to answer it.
 *
 * @param films those that it is asked of
 * @param without ids of passages that are not wanted
 */
export function findAsked(
  question: Question,
  films: readonly Film[],
  library: Library,
  without: ReadonlySet<string> = new Set(),
): readonly Pointed[] {
  const pointed = films.flatMap((film) => {
    const listed = listedIn(film, library).filter(({ passage }) => !without.has(passage.id));
    if (listed.length === 0) return [];
    const wordingFor = wordingIn(film);
    const asked = wordingFor(question.typed);
    // Where a pin has a gap for a name that the review has not, this question has one for such a name, too.
    const isGapped = listed.some(({ wording }) => wording.hasGap);
    const kept = isGapped ? keptWords(question.typed, [film]) : null;
    const gapped = kept === null ? asked : wordingFor(kept);
    const same = listed.filter(({ wording }) => meansSame(wording.hasGap ? gapped : asked, wording));
    const inItsWords = same.find(({ wording }) => wording.key === asked.key);
    const best = inItsWords ?? same[0];
    return best === undefined
      ? []
      : [{ film, passage: best.passage, isInItsWords: inItsWords !== undefined }];
  });
  // In the very words goes before anything that only means the same.
  return pointed.some(({ isInItsWords }) => isInItsWords)
    ? pointed.filter(({ isInItsWords }) => isInItsWords)
    : pointed;
}
