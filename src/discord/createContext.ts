import { LRUCache } from 'lru-cache';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { NO_METRICS } from '../process/Metrics.ts';
import type { Context } from './Context.ts';
import { createMutedChannels } from './gateway/createMutedChannels.ts';

/** How many questions a person may ask, in how many seconds. */
const QUESTIONS = { points: 5, duration: 10 };

/** Channels whose last drawn line is remembered. */
const MAX_CHANNELS = 10_000;

/** What a process answers with: its films, its way to Discord, and the little it remembers. */
export function createContext(
  given: Pick<Context, 'library' | 'memory' | 'api' | 'botId' | 'log'> & Partial<Pick<Context, 'metrics'>>,
): Context {
  const limiter = new RateLimiterMemory(QUESTIONS);
  return {
    metrics: NO_METRICS,
    ...given,
    lastLines: new LRUCache({ max: MAX_CHANNELS }),
    // The limiter rejects with its state, not with an error, when a person is too fast.
    mayAsk: (asker) =>
      limiter.consume(asker).then(
        () => true,
        () => false,
      ),
    random: Math.random,
    muted: createMutedChannels(),
  };
}
