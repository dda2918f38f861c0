import { PlainError } from './PlainError.ts';

/**
 * Runs a program to its end. What the person at the keyboard can put right is said to them plainly, with exit status 1.
 *
 * @param program the program; other errors than its own are bugs and are shown whole
 * @param usage how to call it: what `--help` shows instead of running it
 */
export async function runScript(program: () => Promise<void>, usage?: string): Promise<void> {
  if (usage !== undefined && asksForHelp(process.argv.slice(2))) {
    console.log(usage);
    return;
  }
  try {
    await program();
  } catch (error) {
    console.error(error instanceof PlainError || isUsageError(error) ? error.message : error);
    process.exitCode = 1;
  }
}

/** Behind `--` stands what is meant word for word. */
function asksForHelp(given: readonly string[]): boolean {
  const end = given.indexOf('--');
  const options = end === -1 ? given : given.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

/** What `util.parseArgs` throws for an argument that a program does not have. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
