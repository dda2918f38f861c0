import { followUpKind } from '../../answers/answerInTurn.ts';
import { halvesOf } from '../../answers/answerParts.ts';
import { type Intent, readKind } from '../../answers/questions/readKind.ts';
import type { ClubSettings } from '../../club/ClubSettings.ts';
import { bareTitle } from '../../conversation/films/bareTitle.ts';
import type { Reply } from '../../messages/replies/Reply.ts';
import { answerFor } from '../answerFor.ts';
import type { AllServices } from '../Command.ts';
import type { Origin } from '../CommandInput.ts';
import { inClub } from '../club/inClub.ts';
import { recall } from '../remember.ts';
import { isTalk, replyToTalk } from './replyToTalk.ts';

/** What comes of words that were said to the bot. */
export interface ChatReply {
  /** The kind of message that they were taken for. */
  readonly intent: Intent;
  /** Null where the bot stays silent. */
  readonly reply: Reply | null;
}

/** Kinds of message about the film: two questions that are of such a kind together are answered one by one. */
const ON_THE_FILM: readonly Intent[] = ['summary', 'themes', 'quote', 'films'];

/**
 * The reply to words that were said to the bot: a mention, a direct message, a reply to its answer. Without words, the
 * help.
 *
 * @param words what was said, without the mention of the bot
 */
export async function routeChat(words: string, from: Origin, all: AllServices): Promise<ChatReply> {
  const { input: origin, services } = inClub(all, from);
  // Where commands alone are heard.
  if (!isHeard(origin, services.club)) return { intent: 'remark', reply: null };
  const typed = words.trim();
  const { library } = services;
  const last = recall(origin, services, false);
  if (typed === '')
    return { intent: 'help', reply: await replyToTalk('help', typed, last, origin, services) };

  const followUp = last === null ? null : followUpKind(typed, library, null, last);
  const isTitle = followUp === null && bareTitle(typed, library) !== null;
  const kind = isTitle ? 'summary' : await readKind(typed, library, followUp !== null);
  const isTwo = ON_THE_FILM.includes(kind) && halvesOf(typed, library).length === 2;
  if (isTalk(kind) && !isTwo)
    return { intent: kind, reply: await replyToTalk(kind, typed, last, origin, services) };

  const asked = { question: typed, forUser: null, isPrivate: false, canShare: false };
  const reply = await answerFor(asked, null, origin, services);
  return { intent: followUp === 'more' ? 'more' : (reply.intent ?? 'ask'), reply };
}

/** Whether words are heard in a place, and not commands alone. */
function isHeard({ server }: Origin, { chat }: ClubSettings): boolean {
  return server === null || chat === 'on';
}
