import type { Review } from '../../review/Review.ts';
import { Action, type SummaryButton } from '../Button.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { button, payload, row, text } from '../payload.ts';
import { type Reply, reply } from './Reply.ts';

/**
 * Offers to update the summary that already stands in a channel.
 *
 * @param channel the id of the channel
 * @param message the id of the summary there
 */
export function summaryExistsReply(
  { id: filmId }: Review,
  channel: string,
  message: string,
  phrases: Phrases,
): Reply {
  const state = (action: SummaryButton['action']) => ({ action, filmId, channel, message });
  const buttons = [
    button(phrases.updateSummary, state(Action.UpdateSummary)),
    button(phrases.postSummary, state(Action.PostSummary)),
  ];
  return reply(payload([text(phrases.summaryExists(`<#${channel}>`)), row(buttons)], true));
}
