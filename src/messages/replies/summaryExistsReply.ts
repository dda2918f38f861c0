import type { Review } from '../../review/Review.ts';
import { Action, type SummaryButton } from '../Button.ts';
import { button, payload, row, text } from '../payload.ts';
import { PHRASES } from '../text/phrases.ts';
import { type Reply, reply } from './Reply.ts';

/**
 * Offers to update the summary that already stands in a channel.
 *
 * @param channel the id of the channel
 * @param message the id of the summary there
 */
export function summaryExistsReply({ id: filmId }: Review, channel: string, message: string): Reply {
  const state = (action: SummaryButton['action']) => ({ action, filmId, channel, message });
  const buttons = [
    button(PHRASES.updateSummary, state(Action.UpdateSummary)),
    button(PHRASES.postSummary, state(Action.PostSummary)),
  ];
  return reply(payload([text(PHRASES.summaryExists(`<#${channel}>`)), row(buttons)], true));
}
