import type { Review } from '../../review/Review.ts';
import { Action, type UnansweredButton } from '../Button.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { button, payload, row, rows, text } from '../payload.ts';
import type { MessagePayload } from '../replies/Reply.ts';

/** Most films offered to choose from: four rows of buttons, for the last one leads back. */
const MOST_OFFERED = 20;

/** Asks which film's review answers a question. */
export function whichFilmMessage(
  reviews: readonly Review[],
  { position, code }: Pick<UnansweredButton, 'position' | 'code'>,
  phrases: Phrases,
): MessagePayload {
  const buttons = reviews
    .slice(0, MOST_OFFERED)
    .map(({ id: filmId, ownTitle }) =>
      button(ownTitle, { action: Action.AnswerIsIn, filmId, position, code }),
    );
  const back = { action: Action.Unanswered, filmId: '', position, code: null } as const;
  const more = reviews.length - MOST_OFFERED;
  const lines = [phrases.whichFilmAnswers, ...(more > 0 ? [phrases.notOffered(more)] : [])];
  return payload([text(lines.join('\n')), ...rows(buttons), row([button(phrases.unanswered, back)])], true);
}
