import type { Quote } from '../../answers/Answer.ts';
import type { Review } from '../../review/Review.ts';
import { slicePlain } from '../../review/slicePlain.ts';
import { Action } from '../Button.ts';
import { deleteButton } from '../deleteButton.ts';
import { button, container, payload, row, text } from '../payload.ts';
import { renderPassage } from '../renderPassage.ts';
import { sourceLine } from '../text/sourceLine.ts';
import { type Reply, reply, type ShownTo } from './Reply.ts';

/** From this many characters on a line is set in ordinary size: large type would fill a phone's screen. */
const LARGE_UP_TO = 200;

/**
 * One line of a review, large, with its source in small text.
 *
 * @param quote the passage and the sentence of it; a passage without sentences is shown whole
 */
export function lineReply(quote: Quote, review: Review, { asker, isPrivate, phrases }: ShownTo): Reply {
  const { passage, sentence } = quote;
  const span = sentence === null ? undefined : passage.sentences[sentence];
  const plain = span === undefined ? passage.plain : slicePlain(passage.plain, span);
  const line = renderPassage(plain).replaceAll('\n', ' ');
  const size = line.length <= LARGE_UP_TO ? '## ' : '';
  const quotes = [{ passage: passage.id, sentence }];
  const message = payload(
    [
      container([text(`${size}${line}`)], review.accent, passage.spoiler),
      text(sourceLine(passage, review, phrases)),
      row([
        button(phrases.showParagraph, {
          action: Action.Paragraph,
          asker,
          filmId: review.id,
          quotes,
          position: 0,
        }),
        deleteButton(asker, phrases),
      ]),
    ],
    isPrivate,
  );
  return reply(message, { quotes: [quote] });
}
