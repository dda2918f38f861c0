import type { Quote } from '../../answers/Answer.ts';
import type { Review } from '../../review/Review.ts';
import { quoteMessage } from '../quoteMessage.ts';
import type { Reply } from './Reply.ts';

/** Passages that a command found, for everybody to see and page through. */
export function quotesReply({
  header,
  review,
  quotes,
  asked,
}: {
  /** In Discord's Markdown. */
  readonly header: string;
  readonly review: Review;
  /** At least one. */
  readonly quotes: readonly Quote[];
  readonly asked: { readonly asker: string; readonly forcedPrivate: boolean };
}): Reply {
  const isPrivate = asked.forcedPrivate;
  const message = quoteMessage({
    header,
    review,
    quotes,
    position: 0,
    asker: asked.asker,
    isPrivate,
    canShare: false,
  });
  return { message, private: isPrivate, posts: [], outcome: null, quotes };
}
