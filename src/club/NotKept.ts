import { PlainError } from '../shared/PlainError.ts';

/**
 * Why a change was not kept:
 *
 * - `nowhere`: there is no place to keep it, so that trying again is of no use
 * - `away`: what keeps it can't be reached or written to now
 * - `unsure`: what keeps it was lost on the way; whether it was kept shows once it is back
 */
export type NotKeptReason = 'nowhere' | 'away' | 'unsure';

/** A change of a setting that was not confirmed. Its message is for whoever runs the bot. */
export class NotKept extends PlainError {
  override readonly name = 'NotKept';
  readonly reason: NotKeptReason;

  constructor(reason: NotKeptReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
