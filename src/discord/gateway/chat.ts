import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Library } from '../../conversation/films/Library.ts';
import { replyMemory } from '../../conversation/replyMemory.ts';
import { readExchange } from '../../messages/readExchange.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import type { MessagePayload } from '../../messages/replies/Reply.ts';
import { PHRASES } from '../../messages/text/phrases.ts';
import type { Request } from '../../request/Command.ts';
import { routeChat } from '../../request/routing/routeChat.ts';
import { isGone } from '../api/isGone.ts';
import { missingPermission } from '../api/missingPermission.ts';
import type { Context } from '../Context.ts';
import type { Referenced } from './createReferences.ts';
import { readMessage, type SeenMessage } from './readMessage.ts';

/** How long an answer follows its question, in milliseconds. */
const FOLLOWS_FOR = 5 * 60_000;

/** Most answers that are followed at once. */
const MAX_FOLLOWED = 2_000;

/** A question in a channel, and where its answer stands. No words and no person. */
interface Followed {
  /** The answer's id, once it is sent; null when it could not be. */
  readonly answer: Promise<string | null>;
  /** A digest of the question, to tell an edit from a link that Discord unfolded. */
  readonly digest: string;
}

export interface ChatMessage extends SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly createdTimestamp: number;
  readonly editedTimestamp: number | null;
  /** Where it stands, as far as that is known. */
  readonly channel?: { readonly isThread: () => boolean } | null;
  /** The message that it replies to. */
  readonly referenced?: Referenced | null;
}

/** The chat in channels and direct messages: answers, and follows when a question is edited or deleted. */
export interface Chat {
  readonly created: (message: ChatMessage) => Promise<void>;
  readonly updated: (message: ChatMessage) => Promise<void>;
  readonly deleted: (message: { readonly id: string; readonly channelId: string }) => Promise<void>;
}

/** @param context what questions are answered with */
export function createChat(context: Context): Chat {
  const { api, botId, log, muted } = context;
  const followed = new LRUCache<string, Followed>({ max: MAX_FOLLOWED, ttl: FOLLOWS_FOR });

  /** What to answer; null for a message that needs no answer. */
  const answerTo = async (message: ChatMessage, words: string): Promise<MessagePayload | null> => {
    const count = context.metrics.starts('chat');
    try {
      const { reply } = await routeChat(words, readRequest(message, context));
      count(reply?.outcome ?? 'done');
      return reply?.message ?? null;
    } catch (error) {
      count('failed');
      log.error({ err: error, message: message.id }, 'a question failed');
      return noticeReply(PHRASES.failed(message.id), false).message;
    }
  };

  const send = async (message: ChatMessage, words: string): Promise<string | null> => {
    const { id, channelId, guildId, channel } = message;
    try {
      const said = await answerTo(message, words);
      if (said === null) {
        // It may be edited into a question.
        followed.delete(id);
        return null;
      }
      const answer = await api.send(channelId, said, id, true);
      muted.forget(channelId);
      return answer;
    } catch (error) {
      const missing = guildId === null ? null : missingPermission(error, channel?.isThread() === true);
      if (guildId === null || missing === null) throw error;
      context.metrics.lost('refused');
      log.warn({ channel: channelId, missing }, 'a question could not be answered: a permission is missing');
      muted.add(guildId, { id: channelId, missing });
      followed.delete(id);
      return null;
    }
  };

  const remove = (channelId: string, answer: string): Promise<void> =>
    api.remove(channelId, answer).catch((error: unknown) => {
      if (!isGone(error)) log.error({ err: error }, 'an answer could not be deleted');
    });

  const created = async (message: ChatMessage): Promise<void> => {
    const words = readMessage(message, botId);
    if (words === null) return;
    // Followed before anything is awaited: an edit may come while the answer is being made.
    const answer = context
      .mayAsk(message.author.id)
      .then((allowed) => (allowed ? send(message, words) : null))
      .catch((error: unknown) => {
        followed.delete(message.id);
        context.metrics.lost('refused');
        log.error({ err: error, channel: message.channelId }, 'a question could not be answered');
        return null;
      });
    followed.set(message.id, { answer, digest: digest(words) });
    await answer;
  };

  const updated = async (message: ChatMessage): Promise<void> => {
    if (message.editedTimestamp === null) return;
    const words = readMessage(message, botId);
    if (words === null) return;
    const known = followed.get(message.id);
    if (known?.digest === digest(words)) return;
    const answer = known === undefined ? await findAnswer(message, context) : await known.answer;
    if (answer === null) {
      const recent = message.editedTimestamp - message.createdTimestamp < FOLLOWS_FOR;
      if (recent && !followed.has(message.id)) await created(message);
      return;
    }
    if (!(await context.mayAsk(message.author.id))) return;
    const said = await answerTo(message, words);
    if (said === null) {
      followed.delete(message.id);
      await remove(message.channelId, answer);
      return;
    }
    const { components, flags, allowed_mentions } = said;
    followed.set(message.id, { answer: Promise.resolve(answer), digest: digest(words) });
    await api
      .edit(message.channelId, answer, { components, flags, allowed_mentions })
      .catch((error: unknown) => {
        if (!isGone(error)) log.error({ err: error }, 'an answer could not be edited');
      });
  };

  const deleted = async ({ id, channelId }: { id: string; channelId: string }): Promise<void> => {
    const known = followed.get(id);
    if (known === undefined) return;
    followed.delete(id);
    const answer = await known.answer;
    if (answer !== null) await remove(channelId, answer);
  };

  return { created, updated, deleted };
}

/** The answer to a question that is not remembered any more: the bot's reply to it, if it is near. */
async function findAnswer(
  { id, channelId }: ChatMessage,
  { api, botId, log }: Context,
): Promise<string | null> {
  const messages = await api.recent(channelId, id).catch((error: unknown) => {
    log.debug({ err: error }, 'a channel could not be read');
    return [];
  });
  const answer = messages.find(
    ({ author, message_reference: reference }) => author.id === botId && reference?.message_id === id,
  );
  return answer?.id ?? null;
}

function readRequest(message: ChatMessage, context: Context): Request {
  const { author, channelId, guildId } = message;
  const { random, lastLines } = context;
  const library = context.library();
  return {
    options: new Map(),
    asker: author.id,
    channel: channelId,
    server: guildId,
    forcedPrivate: false,
    library,
    memory: memoryFor(message, library, context),
    random,
    lastLines,
    ownMessages: async () => [],
  };
}

/** What was spoken about: in a reply to an answer of the bot's, what that showed. */
function memoryFor(
  { referenced }: ChatMessage,
  library: Library,
  { memory, botId }: Context,
): Context['memory'] {
  if (memory === null || referenced?.author.id !== botId) return memory;
  const exchange = readExchange(referenced.components ?? [], library);
  return exchange === null ? memory : replyMemory(memory, exchange);
}

function digest(words: string): string {
  return createHash('sha256').update(words).digest('base64');
}
