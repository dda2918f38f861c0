import { answerParts, exchangeAfter } from '../answers/answerParts.ts';
import { type AskedOnce, partsReply } from '../messages/replies/partsReply.ts';
import type { Reply } from '../messages/replies/Reply.ts';
import type { FilmIndex } from '../search/FilmIndex.ts';
import type { Request } from './Command.ts';
import { recall, remember } from './remember.ts';

/** A question, and how its answer is to be shown. */
export interface AskedFor extends Omit<AskedOnce, 'asker'> {
  /** Whether it stands by itself, whatever was spoken about. */
  readonly isAlone?: boolean;
}

/**
 * Answers a question in the conversation that it belongs to, and remembers what was shown.
 *
 * @param film the film that was chosen; null to find it from the question or the conversation
 */
export async function answerFor(
  request: Request,
  film: FilmIndex | null,
  { isAlone = false, ...asked }: AskedFor,
): Promise<Reply> {
  const last = isAlone ? null : recall(request, asked.isPrivate);
  const parts = await answerParts(asked.question, request.library, film, last);
  const exchange = exchangeAfter(parts);
  if (exchange !== null) remember(request, exchange, asked.isPrivate);
  return partsReply(parts, { ...asked, asker: request.asker });
}
