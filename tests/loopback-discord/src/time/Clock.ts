/** What time it is, and how to be called when it is later. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `act` once, after so many milliseconds. Returns what takes that back. */
  after(milliseconds: number, act: () => void): () => void;
}
