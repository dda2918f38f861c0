import { LRUCache } from 'lru-cache';

/** Most channels that are kept. */
const MAX_CHANNELS = 1_000;

/** A channel where the bot was asked and could not answer. */
interface MutedChannel {
  readonly id: string;
  /** The permission that it lacks there, as Discord's client names it. */
  readonly missing: string;
}

/** The channels of each server that its moderators have yet to hear of. No words and no person. */
export interface MutedChannels {
  readonly add: (server: string, channel: MutedChannel) => void;
  /** A channel of this server; null where there is none. */
  readonly of: (server: string) => MutedChannel | null;
  /** A moderator was told, or the bot can write there again. */
  readonly forget: (channel: string) => void;
}

/** Muted channels of this process: bounded, and gone with it. */
export function createMutedChannels(): MutedChannels {
  const channels = new LRUCache<string, MutedChannel & { readonly server: string }>({ max: MAX_CHANNELS });
  return {
    add: (server, channel) => void channels.set(channel.id, { ...channel, server }),
    of: (server) => [...channels.values()].find((channel) => channel.server === server) ?? null,
    forget: (channel) => void channels.delete(channel),
  };
}
