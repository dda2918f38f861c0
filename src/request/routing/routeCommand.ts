import { COMMANDS, MESSAGE_COMMANDS } from '../../../commands/index.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import type { Reply } from '../../messages/replies/Reply.ts';
import type { Choice, Request } from '../Command.ts';
import { UserError } from '../UserError.ts';

/** The reply to a slash command; null where there is none of this name. */
export async function routeCommand(name: string, request: Request): Promise<Reply | null> {
  const command = COMMANDS.get(name);
  return command === undefined ? null : orNotice(async () => command.reply(request));
}

/** The reply to a command in the menu of a message; null where there is none of this name. */
export async function routeMessageCommand(
  name: string,
  content: string,
  request: Request,
): Promise<Reply | null> {
  const command = MESSAGE_COMMANDS.get(name);
  return command === undefined ? null : orNotice(async () => command.reply(content, request));
}

/** The offers for an option that is being typed. */
export function routeAutocomplete(
  name: string,
  option: string,
  typed: string,
  request: Request,
): readonly Choice[] {
  try {
    return COMMANDS.get(name)?.autocomplete?.(option, typed, request) ?? [];
  } catch (error) {
    // A film that does not exist, say: nothing to offer, and the command itself will say why.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** What the person can put right is said to them alone. */
async function orNotice(reply: () => Promise<Reply>): Promise<Reply> {
  try {
    return await reply();
  } catch (error) {
    if (error instanceof UserError) return noticeReply(error.message);
    throw error;
  }
}
