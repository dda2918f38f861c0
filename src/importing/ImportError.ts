import { PlainError } from '../shared/PlainError.ts';

/** A page that can't be made a review as it is. Nothing was written. */
export class ImportError extends PlainError {
  override readonly name = 'ImportError';
}
