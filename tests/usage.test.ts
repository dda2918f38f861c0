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
  ['tools/judge/judge', ['--help'], 'Usage: npm run judge -- OPENAPI.json [TESTS ...]\n'],
])('GIVEN %s with %j THEN it says how to call it, and does nothing else', async (script, args, usage) => {
  const { argv, exitCode } = process;
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  process.argv = ['node', `${script}.js`, ...args];
  process.exitCode = undefined;
  try {
    // Whatever another test of this process has run already: each program runs once.
    await import(/* @vite-ignore */ `../${script}.ts?usage`);
    expect(said.mock.calls).toEqual([[expect.stringContaining(usage)]]);
    expect(complained).not.toHaveBeenCalled();
    expect(process.exitCode ?? 0).toBe(0);
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    said.mockRestore();
    complained.mockRestore();
  }
});
