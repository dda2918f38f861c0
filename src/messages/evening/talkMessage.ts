import type { TalkQuestion } from '../../answers/evening/talkQuestions.ts';
import type { Review } from '../../review/Review.ts';
import { slicePlain } from '../../review/slicePlain.ts';
import { Action } from '../Button.ts';
import { button, container, payload, row, text } from '../payload.ts';
import { renderPassage } from '../renderPassage.ts';
import type { MessagePayload } from '../replies/Reply.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { PHRASES } from '../text/phrases.ts';
import { showFilm } from '../text/showFilm.ts';
import { sourceLine } from '../text/sourceLine.ts';

/** Where a question for the talk stands among the others. */
export interface TalkPlace {
  /** Its place among the film's questions, from 0. */
  readonly position: number;
  /** How many there are. */
  readonly of: number;
  /** Whether the next one may be asked from here. */
  readonly goesOn: boolean;
}

/**
 * A question for the talk after the film, large, for everybody.
 *
 * @param asker the id of the person who asked for it
 */
export function talkMessage(
  question: TalkQuestion,
  review: Review,
  { position, of, goesOn }: TalkPlace,
  asker: string,
): MessagePayload {
  const state = { asker, filmId: review.id, position };
  const next = button(PHRASES.nextQuestion, { action: Action.NextQuestion, ...state }, position >= of - 1);
  return payload(
    [
      container(
        [text(`-# ${PHRASES.forTheTalk(position + 1, of)}`), text(`### ${talkText(question)}`)],
        review.accent,
      ),
      text(question.kind === 'own' ? `-# ${showFilm(review)}` : sourceLine(question.quote.passage, review)),
      row([
        button(PHRASES.reviewSays, { action: Action.TalkAnswer, ...state }),
        ...(goesOn ? [next] : []),
        button(PHRASES.delete, { action: Action.Delete, asker }),
      ]),
    ],
    false,
  );
}

function talkText(question: TalkQuestion): string {
  switch (question.kind) {
    case 'own':
      return escapeMarkdown(question.question, false);
    case 'part':
      return PHRASES.whatStayed(question.heading);
    case 'asked': {
      const { passage, sentence } = question.quote;
      const span = passage.sentences[sentence];
      const plain = span === undefined ? passage.plain : slicePlain(passage.plain, span);
      return renderPassage(plain).replaceAll('\n', ' ');
    }
  }
}
