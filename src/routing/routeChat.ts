import type { Request } from '../../commands/Command.ts';
import { helpFor } from '../../commands/help.ts';
import { answerInTurn } from '../answers/answerInTurn.ts';
import { answerReply } from '../messages/answerReply.ts';
import type { Reply } from '../messages/Reply.ts';

/**
 * The reply to words that were said to the bot: a mention, a direct message, a reply to its answer. Without words, the
 * help.
 *
 * @param words what was said, without the mention of the bot
 */
export async function routeChat(words: string, request: Request): Promise<Reply> {
  const question = words.trim();
  if (question === '') return helpFor(request, false);
  const { library, memory, asker, channel } = request;
  const place = { asker, channel, isPrivate: false };
  const last = memory?.last(place) ?? null;
  const { answer, about, exchange } = await answerInTurn(question, library, null, last);
  if (exchange !== null) memory?.keep(place, exchange);
  return answerReply(answer, { question, about, asker, forUser: null, isPrivate: false, canShare: false });
}
