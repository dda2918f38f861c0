/** What tells the time, and when some of it has passed: a test turns its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does something once so many milliseconds have passed. @returns calls it off */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

/** The machine's clock. Nothing that waits keeps the process alive. */
export const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};
