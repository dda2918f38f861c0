import type { Quote } from '../../answers/Answer.ts';
import type { Review } from '../../review/Review.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { quoteMessage } from '../quoteMessage.ts';
import { type Reply, reply } from './Reply.ts';

/** Passages that a command found, to page through. */
export function quotesReply({
  header,
  review,
  quotes,
  asker,
  isPrivate,
  phrases,
}: {
  /** In Discord's Markdown. */
  readonly header: string;
  readonly review: Review;
  /** At least one. */
  readonly quotes: readonly Quote[];
  /** The id of the person who asked. */
  readonly asker: string;
  /** Whether only that person sees them. */
  readonly isPrivate: boolean;
  readonly phrases: Phrases;
}): Reply {
  const message = quoteMessage({
    header,
    review,
    quotes,
    position: 0,
    asker,
    isPrivate,
    canShare: false,
    phrases,
  });
  return reply(message, { quotes });
}
