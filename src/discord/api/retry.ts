import { RESTJSONErrorCodes } from 'discord.js';
import pRetry from 'p-retry';
import { count } from '../../shared/count.ts';
import { explainFailure, nameOfFault, networkCode } from './explainFailure.ts';
import { hasCode, isUnauthorized } from './hasCode.ts';

/** Waits of 50, 150 and 450 ms: well within the 3 seconds that Discord waits for an answer. */
const REQUEST = { retries: 3, minTimeout: 50, factor: 3 };

/** The same, and of 1,350 and 4,050 ms: nobody waits any more. */
const FOLLOW_UP = { ...REQUEST, retries: 5 };

/** Waits of 1, 2, 4 … seconds. */
const START = { retries: Number.POSITIVE_INFINITY, minTimeout: 1_000, factor: 2, maxTimeout: 60_000 };

/** What undici and Node.js say when a connection could not be opened, or broke before the answer came. */
const BROKEN = ['UND_ERR_SOCKET', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN'];

/** What is special about a request. */
interface Special {
  /**
   * Whether it follows an answer. Discord may still be reading that, and does not know of the interaction until it has
   * (discord/discord-api-docs#7220).
   */
  readonly isFollowUp?: boolean;
}

/**
 * Sends a request again when the connection to Discord broke, most of all when Discord closed an idle one just as it was
 * used, which discord.js leaves to its callers; and when Discord refused a token that may be good.
 *
 * @throws the last error
 */
export function retry<Result>(
  request: () => Promise<Result>,
  { isFollowUp = false }: Special = {},
): Promise<Result> {
  return pRetry(request, {
    ...(isFollowUp ? FOLLOW_UP : REQUEST),
    // A process that ends waits for its tasks, and not longer.
    unref: true,
    shouldRetry: ({ error }) =>
      BROKEN.includes(networkCode(error) ?? '') ||
      isUnauthorized(error) ||
      (isFollowUp && hasCode(error, RESTJSONErrorCodes.UnknownWebhook)),
  });
}

/**
 * Tries until Discord can be reached.
 *
 * @param say tells the person who waits
 * @param stop ends the trying: then this rejects with its reason
 * @throws {PlainError} for what trying again can’t mend
 */
export function retryForever<Result>(
  attempt: () => Promise<Result>,
  say: (line: string) => void,
  stop: AbortSignal,
): Promise<Result> {
  return pRetry(attempt, {
    ...START,
    signal: stop,
    onFailedAttempt: ({ error, attemptNumber }) => {
      stop.throwIfAborted();
      const reason = explainFailure(error);
      if (reason !== null) throw reason;
      const seconds = Math.min(2 ** (attemptNumber - 1), START.maxTimeout / 1_000);
      say(`I can’t reach Discord (${nameOfFault(error)}). Trying again in ${count(seconds, 'second')}.`);
    },
  });
}
