import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Guess } from '../../answers/evening/guessOf.ts';
import type { Review } from '../../review/Review.ts';
import { Action, encodeButton } from '../Button.ts';
import { deleteButton } from '../deleteButton.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { button, container, payload, row, text } from '../payload.ts';
import type { MessagePayload } from '../replies/Reply.ts';
import { cutText } from '../text/cutText.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { MAX_WHOLE_LABEL } from '../text/limits.ts';
import { showFilm } from '../text/showFilm.ts';

/** What stands in a sentence where a word was: Discord would take bare underscores for its Markdown. */
const GAP = '**\\_\\_\\_\\_\\_\\_**';

/**
 * A riddle for everybody: the sentence, and under it what may be missing.
 *
 * @param asker the id of the person who asked for it
 */
export function guessMessage(
  { quote, parts, choices }: Guess,
  review: Review,
  asker: string,
  phrases: Phrases,
): MessagePayload {
  const sentence = parts.map((part) => escapeMarkdown(part.replaceAll('\n', ' '), false)).join(GAP);
  const riddle = { passage: quote.passage.id, sentence: quote.sentence };
  const state = { asker, filmId: review.id, riddle };
  const words = choices.map((choice, position) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Primary as const,
    label: cutText(choice, MAX_WHOLE_LABEL),
    custom_id: encodeButton({ action: Action.Guess, position, ...state }),
  }));
  return payload(
    [
      container([text(`-# ${phrases.whatIsMissing}`), text(`> ${sentence}`)], review.accent),
      // Its place would tell where to look it up.
      text(`-# ${showFilm(review)}`),
      row(words),
      row([
        button(phrases.solution, { action: Action.Solution, position: 0, ...state }),
        deleteButton(asker, phrases),
      ]),
    ],
    false,
  );
}
