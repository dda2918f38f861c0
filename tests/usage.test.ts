import { expect, test, vi } from 'vitest';

test.each([
  ['src/cli/backup', ['--help'], 'Usage: npm run backup -- FILE'],
  ['src/cli/chat', ['--help'], 'Usage: npm run chat -- '],
  ['tools/import', ['page.txt', '-h'], 'Usage: npm run import -- FILE'],
  ['src/cli/doctor', ['--help'], 'Usage: npm run doctor\n'],
  ['src/cli/register', ['--clear', '--help'], 'Usage: npm run register -- '],
  ['tools/preview/preview', ['--port', '1', '--help'], 'Usage: npm run preview -- '],
  ['tools/evaluate', ['--help'], 'Usage: npm run evaluate -- QUESTIONS.json'],
  ['tools/fit', ['--help'], 'Usage: npm run fit -- '],
  ['src/cli/start', ['--help'], 'Usage: npm start\n'],
  ['src/cli/checkContent', ['--help'], 'Usage: npm run check:content\n'],
  ['src/cli/embeddings', ['-h'], 'Usage: npm run embeddings\n'],
  ['tools/evaluateImport', ['--help'], 'Usage: npm run evaluate:import -- [FOLDER]\n'],
  ['tools/bench/bench', ['--help'], 'Usage: npm run bench\n'],
  ['tools/load/load', ['--help'], 'Usage: npm run load -- [WAYS]\n'],
  ['tools/trial/trial', ['--help', 'docker'], 'Usage: npm run trial -- COMMAND [ARGUMENT ...]\n'],
  ['tools/pictures/pictures', ['--help'], 'Usage: npm run pictures\n'],
  ['tools/release', ['--help'], 'Usage: npm run release -- VERSION\n'],
  ['tools/judge/judge', ['--help'], 'Usage: npm run judge -- OPENAPI.json [TESTS ...]\n'],
])(
  'GIVEN %s with %j THEN it says how to call it, by an example, and does nothing else',
  async (script, args, usage) => {
    const { said, complained, status } = await runWith(script, args);
    expect(said).toEqual([expect.stringContaining(usage)]);
    expect(said[0]).toMatch(/^(?:Example: .*| {2})npm run|^Example: (?:\S+ )?npm start/m);
    expect([complained, status]).toEqual([[], 0]);
  },
);

test.each(['src/cli/doctor', 'tools/fit', 'tools/pictures/pictures', 'tools/release', 'tools/trial/trial'])(
  'GIVEN %s with an option that it lacks THEN one line says so, with exit status 1',
  async (script) => {
    const none = 'There is no option --foo. --help says which there are.';
    expect(await runWith(script, ['--foo'])).toEqual({ said: [], complained: [none], status: 1 });
  },
);

/** What a program says when it is called so. */
async function runWith(script: string, args: readonly string[]) {
  const { argv, exitCode } = process;
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  process.argv = ['node', `${script}.js`, ...args];
  process.exitCode = undefined;
  try {
    // Whatever another test of this process has run already: each program runs once.
    await import(/* @vite-ignore */ `../${script}.ts?${args}`);
    return {
      said: said.mock.calls.flat(),
      complained: complained.mock.calls.flat(),
      status: process.exitCode ?? 0,
    };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    said.mockRestore();
    complained.mockRestore();
  }
}
