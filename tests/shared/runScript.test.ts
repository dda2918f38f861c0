import { parseArgs } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { PlainError } from '../../src/shared/PlainError.ts';
import { runScript } from '../../src/shared/runScript.ts';

const { argv, exitCode } = process;

afterEach(() => {
  process.argv = argv;
  process.exitCode = exitCode;
  vi.restoreAllMocks();
});

const USAGE = 'Usage: npm run it -- [--json] [--spoilers]';

/** What a program with these options says of its arguments, and its exit status. */
async function complaint(args: readonly string[]): Promise<{ said: unknown[]; status: unknown }> {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  process.argv = ['node', 'it.js', ...args];
  process.exitCode = undefined;
  await runScript(async () => {
    parseArgs({ options: { json: { type: 'boolean' }, spoilers: { type: 'boolean' } } });
    throw new PlainError('It ran.');
  }, USAGE);
  return { said: complained.mock.calls.flat(), status: process.exitCode };
}

test.each([
  [['--jsno'], 'There is no option --jsno. Did you mean --json?'],
  [['--spoiler'], 'There is no option --spoiler. Did you mean --spoilers?'],
  [['--colour'], 'There is no option --colour. --help says which there are.'],
  [['--jsxx'], 'There is no option --jsxx. --help says which there are.'],
  [['-x'], 'There is no option -x. --help says which there are.'],
  [['page'], "Unexpected argument 'page'. --help says how to call it."],
  [['--json=3'], "Option '--json' does not take an argument. --help says how to call it."],
  [[], 'It ran.'],
])('GIVEN the arguments %j THEN one line says what is wrong, with exit status 1', async (args, line) => {
  expect(await complaint(args)).toEqual({ said: [line], status: 1 });
});
