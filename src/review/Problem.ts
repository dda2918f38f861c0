import { type Fault, sayFault } from './faults/Fault.ts';

/** Something in a review that its editor has to fix. */
export interface Problem {
  /** The file as shown to the editor, such as `content/io.md`. */
  readonly file: string;
  /** The line, from 1; null when the whole file is meant. */
  readonly line: number | null;
  /** What was expected, what came and what to do, as a sentence in English without the place. */
  readonly message: string;
}

/** The problem as one line, its place first: `content/io.md:12: …`. */
export function formatProblem({ file, line, message }: Problem): string {
  return line === null ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}

/** What is wrong with the text of a file. */
export function problemIn(file: string): (fault: Fault) => Problem {
  return (fault) => ({ file, line: fault.line, message: sayFault(fault) });
}
