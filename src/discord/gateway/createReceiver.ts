import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import type { Context } from '../interactions/Context.ts';
import { createTurns } from '../interactions/createTurns.ts';
import { deliver } from '../interactions/deliver.ts';
import { createChat } from './createChat.ts';

/** Most servers whose language is remembered. */
const MAX_SERVERS = 100_000;

/**
 * Reads what Discord sends over the gateway, as it is: interactions and messages, and in which language a server is.
 * Everything else is let pass.
 *
 * @param context what they are answered with
 */
export function createReceiver(context: Context): (packet: GatewayDispatchPayload) => Promise<void> {
  const locales = new LRUCache<string, string>({ max: MAX_SERVERS });
  const chat = createChat(context, (server) => locales.get(server) ?? null);
  const turn = createTurns();
  return async ({ t: event, d: data }) => {
    switch (event) {
      case GatewayDispatchEvents.GuildCreate:
      case GatewayDispatchEvents.GuildUpdate:
        // A message does not say in which language its server is.
        if (typeof data.preferred_locale === 'string') locales.set(data.id, data.preferred_locale);
        return;
      case GatewayDispatchEvents.GuildDelete:
        locales.delete(data.id);
        return;
      case GatewayDispatchEvents.InteractionCreate:
        return deliver(data, context, turn);
      case GatewayDispatchEvents.MessageCreate:
        return chat.created(data);
      case GatewayDispatchEvents.MessageUpdate:
        return chat.updated(data);
      case GatewayDispatchEvents.MessageDelete:
        return chat.deleted(data);
      case GatewayDispatchEvents.MessageDeleteBulk: {
        const { ids, channel_id } = data;
        await Promise.all(ids.map((id) => chat.deleted({ id, channel_id })));
      }
    }
  };
}
