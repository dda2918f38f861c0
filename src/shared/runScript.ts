import { editDistance } from './letters/editDistance.ts';
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
    console.error(
      isUsageError(error) ? explain(error, usage) : error instanceof PlainError ? error.message : error,
    );
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

/** Most letters that an option may be off and still be meant; of a short one fewer than half of them. */
const TYPO = 2;

function isNear(unknown: string, option: string): boolean {
  const letters = option.replace(/^--/, '').length;
  return editDistance(unknown, option) <= Math.min(TYPO, Math.ceil(letters / 2) - 1);
}

/** What is wrong with an argument, in one line, and the option that was meant or where they all stand. */
function explain({ message }: Error, usage = ''): string {
  const [, unknown] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
  if (unknown === undefined) return `${message.replace(/\. .*/s, '')}. --help says how to call it.`;
  const options = new Set(usage.match(/--[a-z][a-z-]*/g) ?? []);
  const near = [...options].find((option) => isNear(unknown, option));
  return near === undefined
    ? `There is no option ${unknown}. --help says which there are.`
    : `There is no option ${unknown}. Did you mean ${near}?`;
}
