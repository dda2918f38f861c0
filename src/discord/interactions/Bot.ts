import type { Logger } from 'pino';
import type { KeptClubs } from '../../club/Clubs.ts';
import type { Shelf } from '../../library/Shelf.ts';
import type { Clock } from '../../process/Clock.ts';
import type { Command } from '../../request/Command.ts';

/** What a bot on Discord is made of, whichever way questions come in. */
export interface Bot {
  readonly shelf: Shelf;
  /** What servers have set; nobody is answered before that is known. */
  readonly clubs: KeptClubs;
  /** Every command there is. */
  readonly commands: readonly Command[];
  readonly log: Logger;
  /** Prints a line for the person who started it. */
  readonly say: (line: string) => void;
  /** Ends it: what is being answered is finished first. */
  readonly stop: AbortSignal;
  /** Tells when something is to be posted, and when what an answer waits for comes too late. */
  readonly clock: Clock;
}
