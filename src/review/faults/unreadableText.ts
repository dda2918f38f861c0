import type { Fault } from './Fault.ts';

/** That a parser stumbled over a text. */
export function unreadableText(error: unknown): Fault {
  const why = error instanceof Error ? error.message : String(error);
  return { line: null, says: [{ kind: 'unreadable', values: [why] }] };
}
