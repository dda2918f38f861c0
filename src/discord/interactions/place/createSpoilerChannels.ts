import { ChannelFlags } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { atMost } from '../../../shared/atMost.ts';
import type { Api } from '../../api/Api.ts';

/** Most channels that are remembered. */
const MAX_CHANNELS = 100_000;

/** How long what was asked for counts, in milliseconds. */
const COUNTS_FOR = 10 * 60_000;

/** The channels that Discord marks as such for spoilers, as it tells of them. */
export interface SpoilerChannels {
  readonly see: (channel: { readonly id: string; readonly flags?: number | undefined }) => void;
  readonly forget: (channel: string) => void;
  readonly has: (channel: string) => boolean;
}

/** Remembers those alone that are marked. */
export function createSpoilerChannels(): SpoilerChannels {
  const marked = new LRUCache<string, true>(atMost(MAX_CHANNELS));
  return {
    see: ({ id, flags }) => {
      // What does not say so leaves it as it was.
      if (flags === undefined) return;
      if (isForSpoilers(flags)) marked.set(id, true);
      else marked.delete(id);
    },
    forget: (channel) => void marked.delete(channel),
    has: (channel) => marked.has(channel),
  };
}

/** Asks whether a channel is marked, where nobody tells; one that does not say so in time is taken for one that isn't. */
export function askForSpoilerChannels(
  api: Pick<Api, 'channelFlags'>,
  log: Logger,
): (channel: string) => Promise<boolean> {
  const known = new LRUCache<string, boolean>({
    ...atMost(MAX_CHANNELS),
    ttl: COUNTS_FOR,
    fetchMethod: async (channel) => {
      try {
        return isForSpoilers(await api.channelFlags(channel));
      } catch (err) {
        log.debug({ err }, 'a channel could not be asked for');
        // Asked for again next time.
        return undefined;
      }
    },
  });
  return async (channel) => (await known.fetch(channel)) ?? false;
}

/** Whether a channel with these flags is for spoilers: its members have opted in (resources/channel, Channel Flags). */
export function isForSpoilers(flags: number): boolean {
  return (flags & ChannelFlags.IsSpoilerChannel) !== 0;
}
