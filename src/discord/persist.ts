import { setTimeout as wait } from 'node:timers/promises';
import { explainStart, nameOfFault } from './explainStart.ts';

/** Waits between two tries to reach Discord, in seconds: the first, and the longest. */
const RETRY = { first: 5, longest: 60 };

/**
 * Tries until Discord can be reached.
 *
 * @param say tells the person who waits
 * @throws {StartError} for what trying again can't mend
 */
export async function persist<Result>(
  attempt: () => Promise<Result>,
  say: (line: string) => void,
): Promise<Result> {
  for (let seconds = RETRY.first; ; seconds = Math.min(seconds * 2, RETRY.longest)) {
    try {
      return await attempt();
    } catch (error) {
      const reason = explainStart(error);
      if (reason !== null) throw reason;
      say(`I can’t reach Discord (${nameOfFault(error)}). Trying again in ${seconds} seconds.`);
      await wait(seconds * 1_000);
    }
  }
}
