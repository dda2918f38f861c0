import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import type { Context } from '../interactions/Context.ts';
import { createTurns } from '../interactions/createTurns.ts';
import { deliver } from '../interactions/deliver.ts';
import { createChat } from './createChat.ts';

/**
 * Reads what Discord sends over the gateway, as it is: interactions and messages. Everything else is let pass.
 *
 * @param context what they are answered with
 */
export function createReceiver(context: Context): (packet: GatewayDispatchPayload) => Promise<void> {
  const chat = createChat(context);
  const turn = createTurns();
  return async ({ t: event, d: data }) => {
    switch (event) {
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
