import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';

/** What is being answered. */
export interface Tasks {
  /** Runs something to its end, beside everything else. What it throws goes to the log. */
  readonly run: (task: Promise<void>) => void;
  /**
   * Waits until all has ended.
   *
   * @param patience how long to wait at most, in milliseconds
   * @returns how much is given up
   */
  readonly finish: (patience: number) => Promise<number>;
}

export function createTasks(log: Logger): Tasks {
  const running = new Set<Promise<void>>();
  return {
    run: (task) => {
      const logged = task.catch((err: unknown) => log.error({ err }, 'a task failed'));
      running.add(logged);
      void logged.finally(() => running.delete(logged));
    },
    finish: async (patience) => {
      const done = new AbortController();
      const late = wait(patience, undefined, { signal: done.signal }).catch(() => {});
      await Promise.race([Promise.all(running), late]);
      done.abort();
      return running.size;
    },
  };
}
