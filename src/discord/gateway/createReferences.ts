import type { APIMessage } from 'discord-api-types/v10';
import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';

/** Most messages whose reference is kept until they are read. */
const MAX_REFERENCES = 100;

/** A message that another one replies to, as far as the bot looks at it. */
export type Referenced = Pick<APIMessage, 'author' | 'components'>;

/** What messages reply to. discord.js keeps messages in a cache or not at all, so this is read from what Discord sends. */
export interface References {
  /** Reads what came, before discord.js does. */
  readonly see: (packet: GatewayDispatchPayload) => void;
  /** What a message replies to, once; null where it replies to nothing. */
  readonly take: (message: string) => Referenced | null;
}

/** References of a connection. */
export function createReferences(): References {
  const references = new LRUCache<string, Referenced>({ max: MAX_REFERENCES });
  return {
    see: (packet) => {
      const { MessageCreate, MessageUpdate } = GatewayDispatchEvents;
      if (packet.t !== MessageCreate && packet.t !== MessageUpdate) return;
      const { id, referenced_message: referenced } = packet.d;
      if (referenced) references.set(id, referenced);
    },
    take: (message) => {
      const referenced = references.get(message) ?? null;
      references.delete(message);
      return referenced;
    },
  };
}
