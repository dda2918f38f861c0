import {
  type APIEmbed,
  type APIMessage,
  type APIPoll,
  ComponentType,
  MessageType,
} from 'discord-api-types/v10';

/** A message as Discord sends it, as far as it may hold words. */
interface WordyMessage extends Partial<Pick<APIMessage, 'message_snapshots' | 'components'>> {
  readonly type?: MessageType;
  readonly content: string;
  readonly embeds?: readonly APIEmbed[];
  readonly poll?: Pick<APIPoll, 'question'>;
  readonly referenced_message?: WordyMessage | null;
}

/**
 * The words of a message, wherever they stand: in its content; else in what it forwards (resources/message, Message
 * Snapshot Structure), in a poll, in embeds or text displays, or in the message that a thread was started from.
 *
 * @returns '' for one without words
 */
export function messageText(message: WordyMessage): string {
  const { content, message_snapshots: forwarded = [], embeds = [], poll, components = [] } = message;
  if (content !== '') return content;
  const pieces = [
    ...forwarded.map((snapshot) => messageText(snapshot.message)),
    poll?.question.text ?? '',
    ...embeds.map(embedText),
    ...components.map(shownText),
  ].filter((text) => text !== '');
  if (pieces.length > 0 || message.type !== MessageType.ThreadStarterMessage) return pieces.join('\n');
  return message.referenced_message == null ? '' : messageText(message.referenced_message);
}

function embedText({ title = '', description = '', fields = [] }: APIEmbed): string {
  const pieces = [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
  return pieces.filter((text) => text !== '').join('\n');
}

/** The words of the text displays in a component. */
function shownText(component: object): string {
  if ('type' in component && component.type === ComponentType.TextDisplay)
    return 'content' in component && typeof component.content === 'string' ? component.content : '';
  const parts: unknown = 'components' in component ? component.components : [];
  if (!Array.isArray(parts)) return '';
  return parts
    .map((part: unknown) => (typeof part === 'object' && part !== null ? shownText(part) : ''))
    .filter((text) => text !== '')
    .join('\n');
}
