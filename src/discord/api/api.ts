import type { REST } from 'discord.js';
import {
  type APIInteractionResponse,
  type APIMessage,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIInteractionFollowupJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { MessagePayload } from '../../messages/replies/Reply.ts';
import { hasCode } from './hasCode.ts';
import { tryAgain } from './tryAgain.ts';

/** An interaction, as far as answering it goes. */
export interface Answerable {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
}

/**
 * Everything that the bot writes to Discord, as API data: discord.js's own `reply` takes another shape of
 * `allowed_mentions` and drops this one silently.
 */
export interface Api {
  readonly respond: (interaction: Answerable, response: APIInteractionResponse) => Promise<void>;
  readonly followUp: (interaction: Answerable, message: MessagePayload) => Promise<void>;
  readonly editOriginal: (interaction: Answerable, message: MessagePayload) => Promise<void>;
  readonly deleteOriginal: (interaction: Answerable) => Promise<void>;
  /**
   * Sends a message, and returns its id.
   *
   * @param cause the id of the message or interaction that it is sent for: however often and from however many
   * processes it is sent, it stands in the channel once
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
  /** Up to 50 messages of a channel, newest first: the last ones, or those that came after `after`. */
  readonly recent: (channel: string, after?: string) => Promise<APIMessage[]>;
}

/** Writes through discord.js's REST client, which keeps Discord's rate limits. */
export function createApi(rest: REST): Api {
  const interaction = { auth: false };
  return {
    respond: async ({ id, token }, response) => {
      await tryAgain(
        () => rest.post(Routes.interactionCallback(id, token), { ...interaction, body: response }),
        true,
      );
    },
    followUp: async ({ application_id, token }, message) => {
      const body = message satisfies Omit<RESTPostAPIInteractionFollowupJSONBody, keyof MessagePayload> &
        MessagePayload;
      await tryAgain(
        () => rest.post(Routes.webhook(application_id, token), { ...interaction, body }),
        // It would stand there twice.
        false,
      );
    },
    editOriginal: async ({ application_id, token }, message) => {
      const route = Routes.webhookMessage(application_id, token);
      await tryAgain(() => rest.patch(route, { ...interaction, body: message }), true);
    },
    deleteOriginal: async ({ application_id, token }) => {
      await tryAgain(() => rest.delete(Routes.webhookMessage(application_id, token), interaction), true);
    },
    send: async (channel, message, cause, isReply = false) => {
      const post = (reference: Pick<RESTPostAPIChannelMessageJSONBody, 'message_reference'>) => {
        const body = { ...message, ...reference, nonce: cause, enforce_nonce: true };
        return tryAgain(() => rest.post(Routes.channelMessages(channel), { body }), true);
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
      await tryAgain(() => rest.patch(Routes.channelMessage(channel, id), { body: message }), true);
    },
    remove: async (channel, id) => {
      await tryAgain(() => rest.delete(Routes.channelMessage(channel, id)), true);
    },
    recent: async (channel, after) => {
      const query = new URLSearchParams({ limit: '50', ...(after === undefined ? {} : { after }) });
      const messages = await tryAgain(() => rest.get(Routes.channelMessages(channel), { query }), true);
      return Array.isArray(messages) ? messages.filter(isMessage) : [];
    },
  };
}

function isMessage(value: unknown): value is APIMessage {
  return typeof value === 'object' && value !== null && 'id' in value && 'author' in value;
}
