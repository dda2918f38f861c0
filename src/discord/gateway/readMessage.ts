import { type Message, MessageType } from 'discord.js';

/** A message as far as the bot looks at it. */
export type SeenMessage = Pick<Message, 'content' | 'guildId' | 'type' | 'webhookId'> & {
  readonly author: Pick<Message['author'], 'bot' | 'id'>;
  readonly mentions: {
    readonly users: Pick<Message['mentions']['users'], 'has'>;
    readonly repliedUser: { readonly id: string } | null;
  };
};

/**
 * The words that a message says to the bot: in a direct message, after a direct mention, or in a pinging reply to a
 * message of the bot's. Mentions of everyone and of roles are none.
 *
 * @param message a message as it came, with or without text
 * @param bot the bot's user id
 * @returns the words without the mention, '' for a bare mention; null when the bot was not spoken to
 */
export function readMessage(message: SeenMessage, bot: string): string | null {
  const { author, webhookId, type, content, guildId, mentions } = message;
  if (author.bot || webhookId !== null || (type !== MessageType.Default && type !== MessageType.Reply))
    return null;
  const mention = new RegExp(`<@!?${bot}>`, 'g');
  const words = content.replace(mention, ' ').replace(/ {2,}/g, ' ').trim();
  if (mention.test(content) || (guildId === null && content !== '')) return words;
  // A reply to an interaction's response pings as well, but arrives without text: not meant for the bot.
  const isReply = mentions.repliedUser?.id === bot && mentions.users.has(bot);
  return isReply && words !== '' ? words : null;
}
