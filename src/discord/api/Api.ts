import type { REST } from 'discord.js';
import {
  type APIInteractionResponse,
  type APIMessage,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { PlannedEvent } from '../../club/PlannedEvent.ts';
import type { MessagePayload } from '../../messages/replies/Reply.ts';
import { type Clock, SYSTEM_CLOCK } from '../../process/Clock.ts';
import type { ChannelStanding } from '../../request/club/Errands.ts';
import { createPatience } from './createPatience.ts';
import { hasCode } from './hasCode.ts';
import { inTime } from './inTime.ts';
import { readEvent } from './readEvent.ts';
import { retry } from './retry.ts';
import { readStanding } from './standing/readStanding.ts';

/** An interaction, as far as answering it goes. */
interface Answerable {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
}

/**
 * Everything that the bot writes to Discord, as API data: discord.js's own `reply` takes another shape of
 * `allowed_mentions` and drops this one silently.
 */
export interface Api {
  /**
   * Gives the first answer.
   *
   * @param until when it is too late, by `performance.now()`
   */
  readonly respond: (
    interaction: Answerable,
    response: APIInteractionResponse,
    until: number,
  ) => Promise<void>;
  /** Changes the message that a button stands on, also a private one: the token of its press may. */
  readonly editSource: (interaction: Answerable, source: string, message: MessagePayload) => Promise<void>;
  readonly editOriginal: (interaction: Answerable, message: MessagePayload) => Promise<void>;
  readonly deleteOriginal: (interaction: Answerable) => Promise<void>;
  /**
   * Sends a message, and returns its id.
   *
   * @param cause what it is sent for, such as the id of a message or interaction: however often and from however many
   * processes it is sent, it stands there once; another message takes another cause
   * @param isReply whether the cause is a message, to be replied to
   */
  readonly send: (
    channel: string,
    message: MessagePayload,
    cause: string,
    isReply?: boolean,
  ) => Promise<string>;
  readonly edit: (channel: string, id: string, message: MessagePayload) => Promise<void>;
  readonly remove: (channel: string, id: string) => Promise<void>;
  /** The flags of a channel, for whoever waits for an answer: it is asked for once, and not for long. */
  readonly channelFlags: (channel: string) => Promise<number>;
  /** What a server has planned, and what goes on in it now; for whoever waits for an answer. */
  readonly events: (server: string) => Promise<PlannedEvent[]>;
  /** What the bot may do in a channel of a server; for whoever waits for an answer. */
  readonly standing: (server: string, channel: string) => Promise<ChannelStanding>;
  /** Opens a public thread on a message, or takes the one that is there, and returns its id. */
  readonly openThread: (channel: string, message: string, name: string) => Promise<string>;
  /** Up to 50 messages of a channel, newest first: the last ones, or those that came after `after`. */
  readonly recent: (channel: string, after?: string) => Promise<APIMessage[]>;
}

/** How long something may take that an answer needs, in milliseconds: Discord waits three seconds for the whole of it. */
const WITHIN = 1_000;

/**
 * Writes through discord.js's REST client, which keeps Discord's rate limits. What would wait for too long is given up:
 * then this rejects with `GivenUp`.
 */
export function createApi(
  rest: Pick<REST, 'get' | 'post' | 'patch' | 'delete'>,
  clock: Clock = SYSTEM_CLOCK,
): Api {
  const interaction = { auth: false };
  const patiently = createPatience();
  /** Asks for what an answer needs, and gives up where that takes too long. */
  const soon = async (route: `/${string}`, query?: URLSearchParams): Promise<unknown> => {
    const late = new AbortController();
    const callOff = clock.after(WITHIN, () => late.abort());
    try {
      return await rest.get(route, { signal: late.signal, ...(query === undefined ? {} : { query }) });
    } finally {
      callOff();
    }
  };
  return {
    respond: async ({ id, token }, response, until) => {
      const route = Routes.interactionCallback(id, token);
      await inTime(() => retry(() => rest.post(route, { ...interaction, body: response })), until);
    },
    editSource: async ({ application_id, token }, source, message) => {
      const route = Routes.webhookMessage(application_id, token, source);
      await retry(() => rest.patch(route, { ...interaction, body: message }), { isFollowUp: true });
    },
    editOriginal: async ({ application_id, token }, message) => {
      const route = Routes.webhookMessage(application_id, token);
      await retry(() => rest.patch(route, { ...interaction, body: message }), { isFollowUp: true });
    },
    deleteOriginal: async ({ application_id, token }) => {
      const route = Routes.webhookMessage(application_id, token);
      await retry(() => rest.delete(route, interaction), { isFollowUp: true });
    },
    send: async (channel, message, cause, isReply = false) => {
      const post = (reference: Pick<RESTPostAPIChannelMessageJSONBody, 'message_reference'>) => {
        const body = { ...message, ...reference, nonce: cause, enforce_nonce: true };
        return patiently((signal) =>
          retry(() => rest.post(Routes.channelMessages(channel), { body, signal })),
        );
      };
      const reply = { message_reference: { message_id: cause, fail_if_not_exists: false } };
      const sent = await post(isReply ? reply : {}).catch((error: unknown) => {
        // Where the bot may not read what was before, it may still answer, only not as a reply.
        if (isReply && hasCode(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory))
          return post({});
        throw error;
      });
      return isMessage(sent) ? sent.id : '';
    },
    edit: async (channel, id, message) => {
      const route = Routes.channelMessage(channel, id);
      await patiently((signal) => retry(() => rest.patch(route, { body: message, signal })));
    },
    remove: async (channel, id) => {
      await retry(() => rest.delete(Routes.channelMessage(channel, id)));
    },
    channelFlags: async (channel) => {
      const found = await soon(Routes.channel(channel));
      return hasFlags(found) ? found.flags : 0;
    },
    events: async (server) => {
      const events = await soon(Routes.guildScheduledEvents(server));
      const read = Array.isArray(events) ? events.flatMap((event) => readEvent(event) ?? []) : [];
      return read.filter(({ state }) => state === 'planned' || state === 'begun');
    },
    standing: (server, channel) => readStanding(soon, server, channel),
    openThread: async (channel, message, name) => {
      const route = Routes.threads(channel, message);
      await patiently((signal) => retry(() => rest.post(route, { body: { name }, signal }))).catch(
        (error: unknown) => {
          if (!hasCode(error, RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)) throw error;
        },
      );
      // A thread on a message has its id (topics/threads, Thread Fields).
      return message;
    },
    recent: async (channel, after) => {
      const query = new URLSearchParams({ limit: '50', ...(after === undefined ? {} : { after }) });
      const messages = await retry(() => rest.get(Routes.channelMessages(channel), { query }));
      return Array.isArray(messages) ? messages.filter(isMessage) : [];
    },
  };
}

function isMessage(value: unknown): value is APIMessage {
  return typeof value === 'object' && value !== null && 'id' in value && 'author' in value;
}

function hasFlags(value: unknown): value is { readonly flags: number } {
  return typeof value === 'object' && value !== null && 'flags' in value && typeof value.flags === 'number';
}
