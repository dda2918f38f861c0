import type { Asker } from './Crowd.ts';

/** What became of interactions that came at once. */
export interface Burst {
  /** From the first one sent to the last one answered, in milliseconds. */
  readonly time: number;
  /** From each one sent to its answer, in milliseconds; without the lost ones. */
  readonly latencies: readonly number[];
  /** Those that got no answer within Discord's time. */
  readonly lost: number;
}

/** Lets people ask all at once, and waits until each has an answer or will have none. */
export async function runBurst(askers: readonly Asker[]): Promise<Burst> {
  const latencies: number[] = [];
  const start = performance.now();
  await Promise.all(
    askers.map(async ({ person, question }) => {
      const sent = performance.now();
      try {
        await person.run('/ask', { question });
        latencies.push(performance.now() - sent);
      } catch {
        // It is counted by what is missing.
      }
    }),
  );
  return { time: performance.now() - start, latencies, lost: askers.length - latencies.length };
}
