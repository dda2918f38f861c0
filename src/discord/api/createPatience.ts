import { GivenUp } from './GivenUp.ts';

/**
 * Runs a request, and gives it up where it waits for too long.
 *
 * @throws {GivenUp} where it was given up
 */
export type Patience = <Result>(request: (signal: AbortSignal) => Promise<Result>) => Promise<Result>;

/** How long a message may wait for Discord to take it, in milliseconds: whoever asked has gone on by then. */
const LATE = 2 * 60_000;

/** Most messages that wait at once: Discord takes 50 a second, so that these are the work of ten. */
const MOST = 500;

/**
 * Keeps short what waits for Discord. Where more comes than Discord takes, what has waited longest gives way: it stands in
 * the channel where most is asked, and its question is the one that is most forgotten.
 */
export function createPatience(): Patience {
  const waiting = new Set<AbortController>();
  const giveUp = (one: AbortController): void => {
    waiting.delete(one);
    one.abort();
  };
  return async (request) => {
    const [oldest] = waiting;
    if (waiting.size >= MOST && oldest !== undefined) giveUp(oldest);
    const own = new AbortController();
    waiting.add(own);
    const timer = setTimeout(() => giveUp(own), LATE).unref();
    try {
      return await request(own.signal);
    } catch (cause) {
      if (!own.signal.aborted) throw cause;
      throw new GivenUp('Discord takes less than is asked', { cause });
    } finally {
      clearTimeout(timer);
      waiting.delete(own);
    }
  };
}
