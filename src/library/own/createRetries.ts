/** Pauses between two rounds, in milliseconds: each is twice as long as the one before, up to the longest. */
const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 600_000;

/**
 * Tries something again for whoever it has failed for, in rounds, one after the other, until it is done.
 *
 * @param wait resolves after so many milliseconds
 * @param tryAgain resolves with whether it is done; never rejects
 * @returns takes somebody in
 */
export function createRetries(
  wait: (milliseconds: number) => Promise<void>,
  tryAgain: (who: string) => Promise<boolean>,
): (who: string) => void {
  const waiting = new Set<string>();
  let isTrying = false;
  const go = async (): Promise<void> => {
    isTrying = true;
    for (let pause = FIRST_PAUSE; waiting.size > 0; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      await wait(pause);
      for (const who of [...waiting]) if (await tryAgain(who)) waiting.delete(who);
    }
    isTrying = false;
  };
  return (who) => {
    waiting.add(who);
    if (!isTrying) void go();
  };
}
