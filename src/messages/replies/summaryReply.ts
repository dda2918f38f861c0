import type { Quote } from '../../answers/Answer.ts';
import type { Review } from '../../review/Review.ts';
import { deleteButton } from '../deleteButton.ts';
import { fitsMessage } from '../fitsMessage.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { payload, row } from '../payload.ts';
import { quoteBlock } from '../quoteMessage.ts';
import { summaryBox } from '../summaryMessage.ts';
import { type Reply, reply } from './Reply.ts';

/**
 * The summary of a film for whoever asked for it in the chat, with a passage that answers where there is one and room.
 * It has no button of help: that one marks the summary that moderators post.
 */
export function summaryReply(
  review: Review,
  summary: string,
  quote: Quote | null,
  asker: string,
  phrases: Phrases,
): Reply {
  const box = summaryBox(review, summary, phrases);
  const remove = deleteButton(asker, phrases);
  const both = quote === null ? [] : [box, ...quoteBlock(quote, review, { asker, phrases }, false, [remove])];
  const quotes = quote !== null && fitsMessage(both) ? [quote] : [];
  const message = payload(quotes.length > 0 ? both : [box, row([remove])], false);
  return reply(message, { outcome: quotes.length > 0 ? 'answer' : null, quotes });
}
