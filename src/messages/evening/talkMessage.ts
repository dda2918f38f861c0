import type { TalkQuestion } from '../../answers/evening/talkQuestions.ts';
import type { Review } from '../../review/Review.ts';
import { slicePlain } from '../../review/slicePlain.ts';
import { Action } from '../Button.ts';
import { deleteButton } from '../deleteButton.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { button, container, payload, row, text } from '../payload.ts';
import { renderPassage } from '../renderPassage.ts';
import type { MessagePayload } from '../replies/Reply.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
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
  phrases: Phrases,
): MessagePayload {
  const state = { asker, filmId: review.id, position };
  const next = button(phrases.nextQuestion, { action: Action.NextQuestion, ...state }, position >= of - 1);
  return payload(
    [
      container(
        [text(`-# ${phrases.forTheTalk(position + 1, of)}`), text(`### ${talkText(question, phrases)}`)],
        review.accent,
      ),
      text(
        question.kind === 'own'
          ? `-# ${showFilm(review)}`
          : sourceLine(question.quote.passage, review, phrases),
      ),
      row([
        button(phrases.reviewSays, { action: Action.TalkAnswer, ...state }),
        ...(goesOn ? [next] : []),
        deleteButton(asker, phrases),
      ]),
    ],
    false,
  );
}

function talkText(question: TalkQuestion, phrases: Phrases): string {
  switch (question.kind) {
    case 'own':
      return escapeMarkdown(question.question, false);
    case 'part':
      return phrases.whatStayed(question.heading);
    case 'asked': {
      const { passage, sentence } = question.quote;
      const span = passage.sentences[sentence];
      const plain = span === undefined ? passage.plain : slicePlain(passage.plain, span);
      return renderPassage(plain).replaceAll('\n', ' ');
    }
  }
}
