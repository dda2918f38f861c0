import type { Violation } from './Verdict.ts';

/** @param why what a validator said: null where all is right */
export function listViolations(what: string, why: string | null): Violation[] {
  return why === null ? [] : [{ what, why }];
}
