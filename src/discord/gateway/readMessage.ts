import { type APIMessage, type APIUser, MessageType } from 'discord-api-types/v10';
import { messageText } from '../interactions/messageText.ts';

/** A message as Discord sends it, as far as the bot looks at it. */
export interface SeenMessage {
  readonly author: Pick<APIUser, 'bot' | 'id'>;
  readonly webhook_id?: string;
  readonly type: MessageType;
  readonly content: string;
  /** What it forwards. */
  readonly message_snapshots?: APIMessage['message_snapshots'];
  /** Missing in a direct message. */
  readonly guild_id?: string;
  /** Whom it pings. */
  readonly mentions: readonly Pick<APIUser, 'id'>[];
  /** The message that it replies to; null for one that is deleted. */
  readonly referenced_message?: Pick<APIMessage, 'author' | 'components'> | null;
}

/**
 * The words that a message says to the bot: in a direct message, after a direct mention, or in a pinging reply to a
 * message of the bot's. Mentions of everyone and of roles are none.
 *
 * @param message a message as it came, with or without text
 * @param bot the bot's user id
 * @returns the words without the mention, '' for a bare mention; null when the bot was not spoken to
 */
export function readMessage(message: SeenMessage, bot: string): string | null {
  const { author, webhook_id: webhook, type, guild_id: server, mentions, message_snapshots = [] } = message;
  // What is forwarded to the bot in private is said to it; elsewhere only its own words may name it.
  const content =
    server === undefined ? messageText({ content: message.content, message_snapshots }) : message.content;
  if (author.bot === true || webhook !== undefined) return null;
  if (type !== MessageType.Default && type !== MessageType.Reply) return null;
  const mention = new RegExp(`<@!?${bot}>`, 'g');
  const words = content.replace(mention, ' ').replace(/ {2,}/g, ' ').trim();
  if (mention.test(content) || (server === undefined && content !== '')) return words;
  // A reply to an interaction's response pings as well, but arrives without text: not meant for the bot.
  const isReply = message.referenced_message?.author.id === bot && mentions.some(({ id }) => id === bot);
  return isReply && words !== '' ? words : null;
}
