import type { Example } from '../../answers/Answer.ts';
import { deleteButton } from '../deleteButton.ts';
import { payload, row, text } from '../payload.ts';
import { suggestionRows } from '../suggestionRows.ts';
import { type Reply, reply, type ShownTo } from './Reply.ts';

/** A line of the bot's own over questions that have an answer. */
export function suggestReply(
  line: string,
  examples: readonly Example[],
  { asker, isPrivate, phrases }: ShownTo,
): Reply {
  const remove = row([deleteButton(asker, phrases)]);
  return reply(payload([text(line), ...suggestionRows(examples, asker), remove], isPrivate));
}
