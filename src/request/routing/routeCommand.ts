import { phrasesFor } from '../../messages/languages/phrasesFor.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import type { Reply } from '../../messages/replies/Reply.ts';
import { plainText } from '../../shared/plainText.ts';
import { type AllServices, type Offered, slashCommand } from '../Command.ts';
import type { CommandInput, GivenOptions, MessageInput, Origin } from '../CommandInput.ts';
import { inClub } from '../club/inClub.ts';
import { UserError } from '../UserError.ts';

/** The reply to a slash command; null where there is none of this name. */
export async function routeCommand(
  name: string,
  asked: CommandInput<GivenOptions>,
  all: AllServices,
): Promise<Reply | null> {
  const { input, services } = inClub(all, asked);
  const command = slashCommand(services.commands, name);
  return command === undefined ? null : orNotice(input, () => command.reply(input, services));
}

/**
 * The reply to a command in the menu of a message; null where there is none of this name.
 *
 * @param asked with the text of the message as it was written, Markdown and all
 */
export async function routeMessageCommand(
  name: string,
  asked: MessageInput,
  all: AllServices,
): Promise<Reply | null> {
  const { input, services } = inClub(all, asked);
  for (const command of services.commands) {
    if (command.kind === 'message' && command.name === name)
      return orNotice(input, () => command.reply({ ...input, content: plainText(input.content) }, services));
  }
  return null;
}

/** The offers for an option that is being typed; promised where they have to be asked for. */
export function routeAutocomplete(
  name: string,
  option: string,
  typed: string,
  asked: CommandInput<GivenOptions>,
  all: AllServices,
): Offered {
  const { input, services } = inClub(all, asked);
  try {
    return slashCommand(services.commands, name)?.offers(option, typed, input, services) ?? [];
  } catch (error) {
    // A film that does not exist, say: nothing to offer, and the command itself will say why.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** What the person can put right is said to them alone. */
export async function orNotice(
  { locale }: Pick<Origin, 'locale'>,
  reply: () => Promise<Reply>,
): Promise<Reply> {
  try {
    const said = await reply();
    const { later } = said;
    return later === undefined ? said : { ...said, later: () => orNotice({ locale }, later) };
  } catch (error) {
    if (error instanceof UserError) return noticeReply(error.says(phrasesFor(locale)));
    throw error;
  }
}
