/** What time it is, and how to be called when it is later. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `act` once, after so many milliseconds. Returns what takes that back. */
  after(milliseconds: number, act: () => void): () => void;
}

/** The real time. Its waits keep no process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};
