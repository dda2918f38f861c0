import { LRUCache } from 'lru-cache';
import { PAUSED_AT, type Records, type Schedule } from '../../club/Records.ts';
import type { Permission, Phrases } from '../../messages/languages/Phrases.ts';
import { namePermissions } from '../../request/club/namePermissions.ts';
import { atMost } from '../../shared/atMost.ts';

/** Most channels that are kept, and most schedules that were told of. */
const MAX_CHANNELS = 1_000;
const MAX_TOLD = 10_000;

/** A channel where the bot was asked and could not answer. */
interface MutedChannel {
  readonly id: string;
  /** The permission that it lacks there. */
  readonly missing: Permission;
}

/** Something that moderators have yet to hear of. */
interface Notice {
  readonly says: (phrases: Phrases) => string;
  /** A moderator has heard of it. */
  readonly told: () => void;
}

/** What the moderators of each server have yet to hear of. No words and no person. */
export interface Notices {
  /** The bot was asked in a channel of the server, and could not answer. */
  readonly couldNotAnswer: (server: string, channel: MutedChannel) => void;
  /** It can write there again. */
  readonly canAnswer: (channel: string) => void;
  /** What the moderators of this server hear of next; null where there is nothing. */
  readonly next: (server: string) => Notice | null;
}

/**
 * Notices of this process: bounded, and gone with it. What has paused is told again by the next process, until somebody
 * has put it right.
 */
export function createNotices(schedules: Pick<Records<Schedule>, 'of'>): Notices {
  const muted = new LRUCache<string, MutedChannel & { readonly server: string }>({ max: MAX_CHANNELS });
  const told = new LRUCache<string, true>(atMost(MAX_TOLD));

  const nextMuted = (server: string): Notice | null => {
    const channel = [...muted.values()].find((one) => one.server === server);
    if (channel === undefined) return null;
    const { id, missing } = channel;
    return {
      says: (phrases) => phrases.couldNotAnswer(`<#${id}>`, namePermissions([missing], phrases)),
      told: () => void muted.delete(id),
    };
  };
  const nextPaused = (server: string): Notice | null => {
    for (const { name, channel, value } of schedules.of(server)) {
      const key = `${server} ${name}`;
      if (value.refused < PAUSED_AT) told.delete(key);
      else if (!told.has(key))
        return { says: ({ pausedIn }) => pausedIn(`<#${channel}>`), told: () => void told.set(key, true) };
    }
    return null;
  };
  return {
    couldNotAnswer: (server, channel) => void muted.set(channel.id, { ...channel, server }),
    canAnswer: (channel) => void muted.delete(channel),
    next: (server) => nextMuted(server) ?? nextPaused(server),
  };
}
