import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does something again while it fails in a way that may pass.
 *
 * @param waits milliseconds before each further try
 * @param mayPass whether an error is worth another try
 * @param ref whether a process that is to end waits for it
 * @throws the last error
 */
export async function repeat<Result>(
  act: () => Promise<Result>,
  waits: readonly number[],
  mayPass: (error: unknown) => boolean,
  ref = true,
): Promise<Result> {
  for (const milliseconds of waits) {
    try {
      return await act();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await wait(milliseconds, undefined, { ref });
    }
  }
  return act();
}
