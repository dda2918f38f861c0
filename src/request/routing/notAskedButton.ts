import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Quote } from '../../answers/Answer.ts';
import { examplesFor } from '../../answers/answerQuestion.ts';
import { isPrivate } from '../../messages/isPrivate.ts';
import { LANGUAGES } from '../../messages/languages/phrasesFor.ts';
import { quotesReply } from '../../messages/replies/quotesReply.ts';
import { suggestReply } from '../../messages/replies/suggestReply.ts';
import { questionLine } from '../../messages/text/questionLine.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Film, Services } from '../Services.ts';
import { countedOf } from '../unanswered/unansweredIn.ts';
import type { ButtonReply } from './ButtonReply.ts';
import type { Press } from './Press.ts';

/**
 * The reply to somebody who says that an answer is not what was asked: what was found next, or questions that work; to them
 * alone. It is counted where the server wants that.
 *
 * @param question the one over the answer; null where the message does not show it
 * @param others what else was found, best first
 */
export async function notAskedButton(
  film: Film,
  question: string | null,
  others: readonly Quote[],
  { origin, message }: Press,
  services: Services,
): Promise<ButtonReply> {
  const phrases = phrasesOf(origin, true);
  const { asker } = origin;
  const counts =
    question === null || isNext(message)
      ? []
      : await countedOf(question, film, 'wrong', origin.server, services);
  if (others.length === 0) {
    const examples = await examplesFor(services.library, film);
    const line = examples.length === 0 ? phrases.sorryAlone : phrases.sorry;
    return {
      kind: 'reply',
      reply: { ...suggestReply(line, examples, { asker, isPrivate: true, phrases }), counts },
    };
  }
  const next = quotesReply({
    header: [...(question === null ? [] : [questionLine(question, phrases)]), phrases.sorryNext].join('\n'),
    review: film.review,
    quotes: others,
    asker,
    isPrivate: true,
    canShare: origin.visibility !== 'private',
    phrases,
  });
  return { kind: 'reply', reply: { ...next, counts } };
}

/** Whether a message is what came after somebody had said so: who goes on saying so is not counted again. */
function isNext(message: Press['message']): boolean {
  const components: readonly APIMessageTopLevelComponent[] = message.components ?? [];
  const said = components.flatMap((part) => ('content' in part ? part.content.split('\n') : []));
  return isPrivate(message) && LANGUAGES.some(({ sorryNext }) => said.includes(sorryNext));
}
