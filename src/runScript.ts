import { PlainError } from './PlainError.ts';

/**
 * Runs a program to its end. What the person at the keyboard can put right is said to them plainly, with exit status 1.
 *
 * @param program the program; other errors than its own are bugs and are shown whole
 */
export async function runScript(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    console.error(error instanceof PlainError || isUsageError(error) ? error.message : error);
    process.exitCode = 1;
  }
}

/** What `util.parseArgs` throws for an argument that a program does not have. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
