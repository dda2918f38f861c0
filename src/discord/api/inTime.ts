import { RateLimitError } from 'discord.js';
import { GivenUp } from './GivenUp.ts';

/**
 * Sends a request, and waits as long as Discord’s rate limits say, as long as there is time for that.
 *
 * @param request rejects with discord.js’s `RateLimitError` where it is limited
 * @param until when it is too late, by `performance.now()`
 * @throws {GivenUp} where the wait would be too long
 */
export async function inTime<Result>(request: () => Promise<Result>, until: number): Promise<Result> {
  for (;;) {
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof RateLimitError)) throw error;
      const pause = Math.max(error.retryAfter, error.timeToReset);
      if (performance.now() + pause >= until)
        throw new GivenUp('Discord’s rate limit lasts longer than anybody waits');
      // A process that ends waits for its tasks, and not longer.
      await new Promise((resolve) => void setTimeout(resolve, pause).unref());
    }
  }
}
