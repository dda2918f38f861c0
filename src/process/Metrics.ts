/** How a reply came out: what a question found, or that none was asked (`done`), or why there was no answer. */
export type Outcome = 'answer' | 'closest' | 'none' | 'done' | 'too_fast' | 'failed' | 'unknown';

/** Why Discord did not take an answer: it came too late, or was refused. */
type Loss = 'late' | 'refused';

/** Counts replies. Names of commands and outcomes only: never a person, a place or a word. */
export interface Metrics {
  /** Starts the clock of a reply to a command. @returns counts the reply */
  readonly starts: (command: string) => (outcome: Outcome) => void;
  readonly lost: (loss: Loss) => void;
}

/** Counts nothing. */
export const NO_METRICS: Metrics = { starts: () => () => {}, lost: () => {} };
