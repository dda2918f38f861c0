import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';

/**
 * Tells the log when the connection breaks and when it is back: once each, however often it is tried in between.
 *
 * @param stop once it is aborted, the connection is meant to break
 */
export function tellOfBreaks(client: Client, log: Logger, stop: AbortSignal): void {
  const broken = new Set<number>();
  const back = (shard: number): void => {
    if (broken.delete(shard)) log.info({ shard }, 'the connection is back');
  };
  client.on(Events.ShardReconnecting, (shard) => {
    if (!broken.has(shard) && !stop.aborted) log.warn({ shard }, 'the connection broke, opening it again');
    broken.add(shard);
  });
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'the connection has a fault'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.Error, (err) => log.error({ err }, 'the connection failed'));
}
