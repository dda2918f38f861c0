import type { Review } from '../../review/Review.ts';
import { Action, type ButtonState } from '../customId.ts';
import { button, payload, row, text } from '../payload.ts';
import { PHRASES } from '../text/phrases.ts';
import type { Reply } from './Reply.ts';

/**
 * Offers to update the summary that already stands in a channel.
 *
 * @param asker the id of the person who wants it posted
 * @param channel the id of the channel
 * @param message the id of the summary there
 */
export function summaryExistsReply(review: Review, asker: string, channel: string, message: string): Reply {
  const state = (action: Action): ButtonState => ({
    action,
    asker,
    film: review.id,
    position: 0,
    quotes: [],
    target: { channel, message },
  });
  return {
    message: payload(
      [
        text(PHRASES.summaryExists(`<#${channel}>`)),
        row([
          button(PHRASES.updateSummary, state(Action.UpdateSummary)),
          button(PHRASES.postSummary, state(Action.PostSummary)),
        ]),
      ],
      true,
    ),
    private: true,
    posts: [],
    outcome: null,
    quotes: [],
  };
}
