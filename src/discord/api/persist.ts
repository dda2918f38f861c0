import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { explainStart, nameOfFault } from '../explainStart.ts';

/** Waits between two tries to reach Discord, in seconds: the first, and the longest. */
const RETRY = { first: 1, longest: 60 };

/**
 * Tries until Discord can be reached.
 *
 * @param say tells the person who waits
 * @param stop ends the trying: then this rejects with an `AbortError`
 * @throws {StartError} for what trying again can't mend
 */
export async function persist<Result>(
  attempt: () => Promise<Result>,
  say: (line: string) => void,
  stop: AbortSignal = new AbortController().signal,
): Promise<Result> {
  for (let seconds = RETRY.first; ; seconds = Math.min(seconds * 2, RETRY.longest)) {
    try {
      return await unlessStopped(attempt(), stop);
    } catch (error) {
      stop.throwIfAborted();
      const reason = explainStart(error);
      if (reason !== null) throw reason;
      const time = seconds === 1 ? '1 second' : `${seconds} seconds`;
      say(`I can’t reach Discord (${nameOfFault(error)}). Trying again in ${time}.`);
      await wait(seconds * 1_000, undefined, { signal: stop });
    }
  }
}

/** What a promise resolves with; rejects as soon as it is not waited for any more. */
async function unlessStopped<Result>(promise: Promise<Result>, stop: AbortSignal): Promise<Result> {
  stop.throwIfAborted();
  const settled = new AbortController();
  try {
    const stopped = once(stop, 'abort', { signal: settled.signal }).then(() => {
      throw stop.reason;
    });
    return await Promise.race([promise, stopped]);
  } finally {
    settled.abort();
  }
}
