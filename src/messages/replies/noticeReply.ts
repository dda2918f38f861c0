import { payload, text } from '../payload.ts';
import { type Reply, reply } from './Reply.ts';

/**
 * A reply of the bot's own words.
 *
 * @param markdown what to say, with strangers' text escaped
 * @param isPrivate whether only the person who asked sees it
 */
export function noticeReply(markdown: string, isPrivate = true): Reply {
  return reply(payload([text(markdown)], isPrivate));
}
