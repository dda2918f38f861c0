import { type Discord, type DiscordOptions, startDiscord } from 'loopback-discord';

/**
 * Starts a Discord that takes as many requests in a second as the bot sends, unless `options` say otherwise. A second
 * of Discord's begins at another moment than discord.js's: on a fast machine more than Discord's fifty requests come
 * together, are refused, wait and are sent again (topics/rate-limits), and whether they do would hang on the machine.
 *
 * @param options how it is set up
 */
export function openDiscord(options: DiscordOptions = {}): Promise<Discord> {
  return startDiscord({
    globalLimit: Number.MAX_SAFE_INTEGER,
    bucketLimit: { requests: Number.MAX_SAFE_INTEGER, seconds: 1 },
    ...options,
  });
}
