import { PlainError } from '../shared/PlainError.ts';

/** The bot can't start as it is set up. Its message says what to do, and holds no secret. */
export class StartError extends PlainError {
  override readonly name = 'StartError';
}
