import { type QuoteMessage, quoteMessage } from '../quoteMessage.ts';
import { type Reply, reply } from './Reply.ts';

/** Passages to page through. */
export function quotesReply(message: QuoteMessage): Reply {
  return reply(quoteMessage(message), { quotes: message.quotes });
}
