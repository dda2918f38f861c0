import { createHash } from 'node:crypto';
import type { ChannelType } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import { phrasesFor } from '../../messages/languages/phrasesFor.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import type { Reply } from '../../messages/replies/Reply.ts';
import type { AllServices } from '../../request/Command.ts';
import type { Origin } from '../../request/CommandInput.ts';
import { inReplyTo } from '../../request/inReplyTo.ts';
import { routeChat } from '../../request/routing/routeChat.ts';
import { GivenUp } from '../api/GivenUp.ts';
import { isGone, missingPermission } from '../api/hasCode.ts';
import { isThread } from '../api/isThread.ts';
import type { Context, Heard } from '../interactions/Context.ts';
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

/** A message as Discord sends it, as far as the chat goes. */
export interface ChatMessage extends SeenMessage {
  readonly id: string;
  readonly channel_id: string;
  /** Documented, and not always there. */
  readonly channel_type?: ChannelType;
  readonly timestamp: string;
  /** Null for one that was not edited, also where Discord unfolded a link in it. */
  readonly edited_timestamp: string | null;
}

/** What a message does not say of the place where it stands. */
export interface Surroundings {
  /** The language of a server, as Discord names it; null where it is not known. */
  readonly localeOf: (server: string) => string | null;
  /** The channel that a channel is a thread of; null where it is none, or it is not known. */
  readonly parentOf: (channel: string) => string | null;
  /** Whether Discord marks a channel as one for spoilers; false where it is not known. */
  readonly isSpoilerChannel: (channel: string) => boolean;
}

/** The chat in channels and direct messages: answers, and follows when a question is edited or deleted. */
export interface Chat {
  readonly created: (message: ChatMessage) => Promise<void>;
  readonly updated: (message: ChatMessage) => Promise<void>;
  readonly deleted: (message: Pick<ChatMessage, 'id' | 'channel_id'>) => Promise<void>;
}

/**
 * @param context what questions are answered with
 */
export function createChat(context: Context, surroundings: Surroundings): Chat {
  const { api, botId, log, notices } = context;
  const followed = new LRUCache<string, Followed>({ max: MAX_FOLLOWED, ttl: FOLLOWS_FOR });

  /** What to answer; null for a message that needs no answer. */
  const answerTo = async (message: ChatMessage, words: string): Promise<Reply | null> => {
    const count = context.metrics.starts('chat');
    const origin = originOf(message, surroundings);
    try {
      const { reply } = await routeChat(words, origin, await servicesFor(message, context));
      count(reply?.outcome ?? 'done');
      return reply;
    } catch (error) {
      count('failed');
      log.error({ err: error, message: message.id }, 'a question failed');
      return noticeReply(phrasesFor(origin.serverLocale).failed(message.id), false);
    }
  };

  const send = async (message: ChatMessage, words: string): Promise<string | null> => {
    const { id, channel_id: channel, guild_id: server } = message;
    try {
      const said = await answerTo(message, words);
      if (said === null) {
        // It may be edited into a question.
        followed.delete(id);
        return null;
      }
      const answer = await api.send(channel, said.message, id, true);
      notices.canAnswer(channel);
      await context.count(said.counts ?? [], heardOf(message));
      return answer;
    } catch (error) {
      const missing = server === undefined ? null : missingPermission(error, isThread(message.channel_type));
      if (server === undefined || missing === null) throw error;
      context.metrics.lost('refused');
      log.warn({ channel, missing }, 'a question could not be answered: a permission is missing');
      notices.couldNotAnswer(server, { id: channel, missing });
      followed.delete(id);
      return null;
    }
  };

  const lost = (error: unknown, channel: string): void => {
    const isLate = error instanceof GivenUp;
    context.metrics.lost(isLate ? 'late' : 'refused');
    if (isLate) log.warn({ channel }, 'an answer was given up: more is asked than Discord takes');
    else log.error({ err: error, channel }, 'a question could not be answered');
  };

  const remove = (channel: string, answer: string): Promise<void> =>
    api.remove(channel, answer).catch((error: unknown) => {
      if (!isGone(error)) log.error({ err: error }, 'an answer could not be deleted');
    });

  const created = async (message: ChatMessage): Promise<void> => {
    const words = readMessage(message, botId);
    if (words === null) return;
    // One that came too fast is not followed: an edit asks again.
    if (!context.mayAsk(message.author.id)) return;
    // Followed before anything is awaited: an edit may come while the answer is being made.
    const answer = send(message, words).catch((error: unknown) => {
      followed.delete(message.id);
      lost(error, message.channel_id);
      return null;
    });
    followed.set(message.id, { answer, digest: digest(words) });
    await answer;
  };

  const updated = async (message: ChatMessage): Promise<void> => {
    const { edited_timestamp: edited, channel_id: channel } = message;
    if (edited === null) return;
    const words = readMessage(message, botId);
    // It is not said to the bot any more: what stands there of it goes.
    if (words === null) return deleted(message);
    const known = followed.get(message.id);
    if (known?.digest === digest(words)) return;
    const answer = known === undefined ? await findAnswer(message, context) : await known.answer;
    if (answer === null) {
      const recent = Date.parse(edited) - Date.parse(message.timestamp) < FOLLOWS_FOR;
      if (recent && !followed.has(message.id)) await created(message);
      return;
    }
    if (!context.mayAsk(message.author.id)) return;
    const said = await answerTo(message, words);
    if (said === null) {
      followed.delete(message.id);
      await remove(channel, answer);
      return;
    }
    const { components, flags, allowed_mentions } = said.message;
    followed.set(message.id, { answer: Promise.resolve(answer), digest: digest(words) });
    await api.edit(channel, answer, { components, flags, allowed_mentions }).catch((error: unknown) => {
      if (!isGone(error)) lost(error, channel);
    });
    await context.count(said.counts ?? [], heardOf(message));
  };

  const deleted = async ({
    id,
    channel_id: channel,
  }: Pick<ChatMessage, 'id' | 'channel_id'>): Promise<void> => {
    const known = followed.get(id);
    if (known === undefined) return;
    followed.delete(id);
    const answer = await known.answer;
    if (answer !== null) await remove(channel, answer);
  };

  return { created, updated, deleted };
}

/** The answer to a question that is not remembered any more: the bot's reply to it, if it is near. */
async function findAnswer(
  { id, channel_id: channel }: ChatMessage,
  { api, botId, log }: Context,
): Promise<string | null> {
  const messages = await api.recent(channel, id).catch((error: unknown) => {
    log.debug({ err: error }, 'a channel could not be read');
    return [];
  });
  const answer = messages.find(
    ({ author, message_reference: reference }) => author.id === botId && reference?.message_id === id,
  );
  return answer?.id ?? null;
}

function originOf(
  { author, channel_id: channel, guild_id: server }: ChatMessage,
  { localeOf, parentOf, isSpoilerChannel }: Surroundings,
): Origin {
  const parent = parentOf(channel);
  return {
    asker: author.id,
    channel,
    parent,
    server: server ?? null,
    visibility: 'public',
    locale: null,
    serverLocale: server === undefined ? null : localeOf(server),
    appPermissions: null,
    isSpoilerChannel: isSpoilerChannel(channel) || (parent !== null && isSpoilerChannel(parent)),
    isHome: server !== undefined,
  };
}

/** In a reply to one of the bot's answers, what that one showed is what was spoken about. */
async function servicesFor(
  { referenced_message: referenced, guild_id: server }: ChatMessage,
  context: Context,
): Promise<AllServices> {
  const services = await context.services(server ?? null);
  return referenced?.author.id === context.botId
    ? inReplyTo(referenced.components ?? [], services)
    : services;
}

/** The same in every process that hears the message: while a second one starts, both do. */
function heardOf({ id, timestamp, edited_timestamp: edited }: ChatMessage): Heard {
  return { id, at: new Date(edited ?? timestamp) };
}

function digest(words: string): string {
  return createHash('sha256').update(words).digest('base64');
}
