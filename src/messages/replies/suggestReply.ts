import type { Example } from '../../answers/Answer.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { payload, row, text } from '../payload.ts';
import { suggestionRows } from '../suggestionRows.ts';
import { deleteButton } from './answerReply.ts';
import { type Reply, reply } from './Reply.ts';

/** A line of the bot's own over questions that have an answer. */
export function suggestReply(
  line: string,
  examples: readonly Example[],
  asker: string,
  phrases: Phrases,
  isPrivate: boolean,
): Reply {
  const suggestions = suggestionRows(
    examples.map(({ film: { review }, question }) => ({ filmId: review.id, question })),
    asker,
  );
  const message = payload([text(line), ...suggestions, row([deleteButton(asker, phrases)])], isPrivate);
  return reply(message);
}
