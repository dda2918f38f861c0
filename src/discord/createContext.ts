import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Library } from '../answers/library.ts';
import type { Api } from './api.ts';
import type { Context } from './Context.ts';

/** How many questions a person may ask, in how many seconds. */
const QUESTIONS = { points: 5, duration: 10 };

/** Channels whose last drawn line is remembered. */
const MAX_CHANNELS = 10_000;

/** What a process answers with: its films, its way to Discord, and the little it remembers. */
export function createContext(library: Library, api: Api, botId: string, log: Logger): Context {
  const limiter = new RateLimiterMemory(QUESTIONS);
  return {
    library,
    api,
    botId,
    log,
    lastLines: new LRUCache({ max: MAX_CHANNELS }),
    // The limiter rejects with its state, not with an error, when a person is too fast.
    mayAsk: (asker) =>
      limiter.consume(asker).then(
        () => true,
        () => false,
      ),
    random: Math.random,
  };
}
