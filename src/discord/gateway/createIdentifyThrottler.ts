import { setTimeout as wait } from 'node:timers/promises';
import { type IIdentifyThrottler, SimpleIdentifyThrottler, type WebSocketManager } from '@discordjs/ws';
import type { Logger } from 'pino';

/** How long to wait where Discord can’t be asked, in milliseconds. */
const RETRY = 5_000;

/**
 * Lets a shard start a session only where one is left for the day: one more, and Discord would reset the token
 * (events/gateway, Session Start Limit). discord.js looks at that when it connects, not when a session is void later.
 */
export async function createIdentifyThrottler(
  manager: WebSocketManager,
  log: Logger,
): Promise<IIdentifyThrottler> {
  const { session_start_limit: limit } = await manager.fetchGatewayInformation();
  const pace = new SimpleIdentifyThrottler(limit.max_concurrency);
  return {
    waitForIdentify: async (shard, signal) => {
      for (;;) {
        const pause = await untilNextStart(manager, log);
        if (pause === 0) break;
        await wait(pause, undefined, { signal });
      }
      await pace.waitForIdentify(shard, signal);
    },
  };
}

/** How long to wait before a session may be started, in milliseconds. */
async function untilNextStart(manager: WebSocketManager, log: Logger): Promise<number> {
  try {
    const { remaining, reset_after: pause } = (await manager.fetchGatewayInformation(true))
      .session_start_limit;
    if (remaining > 0) return 0;
    log.error({ milliseconds: pause }, 'no start of a session is left for today, waiting');
    return pause;
  } catch (err) {
    log.warn({ err }, 'Discord does not say whether a start of a session is left');
    return RETRY;
  }
}
