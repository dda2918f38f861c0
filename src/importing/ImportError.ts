import { type Fault, sayFault } from '../review/faults/Fault.ts';
import { PlainError } from '../shared/PlainError.ts';

/** A page that can't be made a review as it is. Nothing was written. */
export class ImportError extends PlainError {
  override readonly name = 'ImportError';
  /** What is wrong with the page, where that can be said in other languages, too. */
  readonly faults: readonly Fault[];

  constructor(why: string | readonly Fault[]) {
    super(typeof why === 'string' ? why : why.map(told).join('\n'));
    this.faults = typeof why === 'string' ? [] : why;
  }
}

function told(fault: Fault): string {
  return fault.line === null ? sayFault(fault) : `line ${fault.line}: ${sayFault(fault)}`;
}
