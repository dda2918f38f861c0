import type { Passage } from '../../review/Review.ts';
import type { Film } from '../../search/Film.ts';
import { onceFor } from '../../shared/onceFor.ts';
import type { Quote } from '../Answer.ts';

/** A question for the talk after the film. */
export type TalkQuestion =
  /** One that the front matter asks. */
  | { readonly kind: 'own'; readonly question: string }
  /** One that the review itself asks. */
  | { readonly kind: 'asked'; readonly quote: Quote & { readonly sentence: number } }
  /** What there is to say on one of its parts: the passage that the part starts with. */
  | { readonly kind: 'part'; readonly heading: string; readonly quote: Quote };

/**
 * The questions for the talk after the film: those of the front matter; without any, what the review asks and what its
 * headings are about, in the review's order. None gives anything away.
 */
export const talkQuestions: (film: Film) => readonly TalkQuestion[] = onceFor(({ review }: Film) =>
  review.questions.length > 0
    ? review.questions.map((question) => ({ kind: 'own', question }))
    : review.passages.filter(({ spoiler }) => !spoiler).flatMap(ofPassage),
);

function ofPassage(passage: Passage, at: number, open: readonly Passage[]): TalkQuestion[] {
  const heading = passage.trail.at(-1);
  const isFirst = heading !== undefined && open[at - 1]?.trail.join('\n') !== passage.trail.join('\n');
  const asked = passage.sentences.flatMap(({ plain }, sentence): TalkQuestion[] =>
    isQuestion(plain) ? [{ kind: 'asked', quote: { passage, sentence } }] : [],
  );
  return isFirst ? [{ kind: 'part', heading, quote: { passage, sentence: null } }, ...asked] : asked;
}

/** Whether a sentence asks; what is too short to stand by itself (“Why?”) does not count. */
function isQuestion(sentence: string): boolean {
  return sentence.length >= SHORTEST && /[?？؟][”"’')»]*$/u.test(sentence);
}

const SHORTEST = 20;
