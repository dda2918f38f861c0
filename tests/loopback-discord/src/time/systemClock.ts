import type { Clock } from './Clock.ts';

/** The real time. Its waits keep no process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};
