import type { Ended } from './Tally.ts';

/** Questions that are alike and found nothing, as moderators see them. */
export interface AskedGroup {
  /** What tells it from the others: five base-36 characters. */
  readonly code: string;
  /** The id of the film's review; empty where no film was meant. */
  readonly film: string;
  /** The words in which it was asked last. */
  readonly question: string;
  /** All words in which it was asked. */
  readonly questions: readonly string[];
  readonly times: number;
  /** How often it ended in which way. */
  readonly ended: Readonly<Record<Ended, number>>;
}
