import type { Review } from '../../review/Review.ts';
import { Action, type SummaryButton } from '../Button.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { button, payload, row, text } from '../payload.ts';
import { type Reply, reply } from './Reply.ts';

/** A summary that stands in a channel already. */
export interface StandingSummary {
  /** The id of the channel. */
  readonly channel: string;
  /** The id of the summary there. */
  readonly message: string;
  /** Whether it is kept up to date. */
  readonly isFollowed: boolean;
}

/**
 * Offers to update a summary that stands already, and to leave off where it is kept up to date.
 *
 * @param notes what else there is to say
 */
export function summaryExistsReply(
  { id: filmId }: Review,
  { channel, message, isFollowed }: StandingSummary,
  phrases: Phrases,
  notes: readonly string[] = [],
): Reply {
  const state = (action: SummaryButton['action']) => ({ action, filmId, channel, message });
  const buttons = [
    button(phrases.updateSummary, state(Action.UpdateSummary)),
    button(phrases.postSummary, state(Action.PostSummary)),
    ...(isFollowed ? [button(phrases.stopSummary, state(Action.StopSummary))] : []),
  ];
  const lines = [phrases.summaryExists(`<#${channel}>`), ...notes];
  return reply(payload([text(lines.join('\n')), row(buttons)], true));
}
