/** How a question ended that is counted for the moderators. `wrong`: somebody said that it was not what they had asked. */
export type Ended = 'none' | 'closest' | 'wrong';

/** A question that is counted: no person and no channel. */
export interface Counted {
  /** The id of the server. */
  readonly server: string;
  /** The id of the film's review; empty where no film was meant. */
  readonly film: string;
  /** Its words, with names and mentions taken out. */
  readonly question: string;
  readonly ended: Ended;
  /** The day in UTC, such as `2026-11-27`. */
  readonly day: string;
}

/** How often what was asked in a server. It is not held in memory. */
export interface Tally {
  /** Counts a question once more. Beyond `MOST_COUNTED` different ones of a server, the oldest are forgotten. */
  readonly count: (counted: Counted) => Promise<void>;
  /**
   * What was counted in a server since a day, that day included, newest first.
   *
   * @throws {NotKept} where it can't be read now
   */
  readonly since: (server: string, day: string) => Promise<readonly (Counted & { readonly times: number })[]>;
  /** Forgets a question of a server, however it ended and whenever it was asked. @throws {NotKept} */
  readonly forget: (server: string, film: string, question: string) => Promise<void>;
  /** Forgets what was counted in a server. @throws {NotKept} */
  readonly forgetAll: (server: string) => Promise<void>;
  /** Forgets what was counted before a day, in all servers. @throws {NotKept} */
  readonly forgetBefore: (day: string) => Promise<void>;
}

/** Most different questions that are counted of a server, by question, film, day and end. */
export const MOST_COUNTED = 1_000;
