import { followUpKind } from '../../answers/answerInTurn.ts';
import { halvesOf } from '../../answers/answerParts.ts';
import { readKind } from '../../answers/questions/readKind.ts';
import { bareTitle } from '../../conversation/films/bareTitle.ts';
import type { Intent } from '../../reader/intents.ts';
import { toQuestion } from '../../search/Question.ts';
import { answerFor } from '../answerFor.ts';
import type { Request } from '../Command.ts';
import { recall } from '../remember.ts';
import type { ChatReply } from './ChatReply.ts';
import { isTalk, replyToTalk } from './replyToTalk.ts';

/** Kinds of message about the film: two questions that are of such a kind together are answered one by one. */
const ON_THE_FILM: readonly Intent[] = ['summary', 'themes', 'quote', 'films'];

/**
 * The reply to words that were said to the bot: a mention, a direct message, a reply to its answer. Without words, the
 * help.
 *
 * @param words what was said, without the mention of the bot
 */
export async function routeChat(words: string, request: Request): Promise<ChatReply> {
  const typed = words.trim();
  const { library } = request;
  const last = recall(request, false);
  if (typed === '') return { intent: 'help', reply: await replyToTalk('help', typed, request, last) };

  const followUp = last === null ? null : followUpKind(typed, library, null, last);
  const isTitle = followUp === null && bareTitle(typed, library) !== null;
  const kind = isTitle ? 'summary' : await readKind(toQuestion(typed), library, followUp !== null);
  const isTwo = ON_THE_FILM.includes(kind) && halvesOf(typed, library).length === 2;
  if (isTalk(kind) && !isTwo) return { intent: kind, reply: await replyToTalk(kind, typed, request, last) };

  const asked = { question: typed, forUser: null, isPrivate: false, canShare: false };
  const reply = await answerFor(request, null, asked);
  return { intent: followUp === 'more' ? 'more' : (reply.intent ?? 'ask'), reply };
}
