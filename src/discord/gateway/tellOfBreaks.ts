import { type WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import type { Logger } from 'pino';
import { explainClose } from '../api/explainFailure.ts';

/**
 * Tells the log when the connection breaks and when it is back: once each, however often it is tried in between.
 *
 * @param stop once it is aborted, the connection is meant to break
 */
export function tellOfBreaks(manager: Pick<WebSocketManager, 'on'>, log: Logger, stop: AbortSignal): void {
  const broken = new Set<number>();
  const back = ({ shardId: shard }: { readonly shardId: number }): void => {
    if (broken.delete(shard)) log.info({ shard }, 'the connection is back');
  };
  manager.on(WebSocketShardEvents.Closed, ({ code, shardId: shard }) => {
    if (stop.aborted || explainClose(code) !== null) return;
    if (!broken.has(shard)) log.warn({ shard, code }, 'the connection broke, opening it again');
    broken.add(shard);
  });
  manager.on(WebSocketShardEvents.Resumed, back);
  manager.on(WebSocketShardEvents.Ready, back);
  manager.on(WebSocketShardEvents.Error, ({ error, shardId: shard }) =>
    log.warn({ err: error, shard }, 'the connection has a fault'),
  );
}
