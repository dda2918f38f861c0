import { answerParts, exchangeAfter } from '../answers/answerParts.ts';
import { isSameAgain } from '../answers/isSameAgain.ts';
import { type AskedOnce, partsReply } from '../messages/replies/partsReply.ts';
import type { Reply } from '../messages/replies/Reply.ts';
import type { Origin } from './CommandInput.ts';
import { phrasesOf } from './languages/phrasesOf.ts';
import { recall, remember } from './remember.ts';
import type { Film, Services } from './Services.ts';
import { unansweredIn } from './unanswered/unansweredIn.ts';

/** A question, and how its answer is to be shown. */
export interface AskedFor extends Omit<AskedOnce, 'asker' | 'phrases'> {
  /** Whether it stands by itself, whatever was spoken about. */
  readonly isAlone?: boolean;
}

/**
 * Answers a question in the conversation that it belongs to, and remembers what was shown. What nothing answers is counted
 * where the server wants that.
 *
 * @param film the film that was chosen; null to find it from the question or the conversation
 */
export async function answerFor(
  { isAlone = false, ...asked }: AskedFor,
  film: Film | null,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const last = isAlone ? null : recall(origin, services, asked.isPrivate);
  const parts = await answerParts(asked.question, services.library, film, last);
  const exchange = exchangeAfter(parts);
  if (exchange !== null) remember(exchange, origin, services, asked.isPrivate);
  const phrases = phrasesOf(origin, asked.isPrivate);
  // Without a word on it, it looks as if the bot had not listened.
  const again = last !== null && isSameAgain(parts, last) ? { line: phrases.sameAnswers } : {};
  const reply = partsReply(parts, { ...asked, ...again, asker: origin.asker, phrases });
  return { ...reply, counts: await unansweredIn(parts, origin, services) };
}
