import { join } from 'node:path';
import { configDefaults } from 'vitest/config';
import { startVitest } from 'vitest/node';

const ROOT = join(import.meta.dirname, '../..');

/** As in vitest.config.ts: tests run the source of the loopback Discord. */
const resolve = { conditions: ['loopback-discord-source', 'module', 'node', 'development|production'] };

/**
 * Runs tests, and writes down what goes over the wire. Those that fail set the exit code.
 *
 * @param filters as for `vitest run`
 * @param folder where to write it, in files of lines of JSON
 */
export async function runTests(filters: readonly string[], folder: string): Promise<void> {
  const options = {
    root: ROOT,
    config: false as const,
    include: ['tests/**/*.test.ts'],
    // Looks at every regular expression for minutes, and at no Discord.
    exclude: [...configDefaults.exclude, 'tests/regularExpressions.test.ts'],
    // So that each file has a process, and what it writes down is its own.
    isolate: true,
    watch: false,
    reporters: ['dot'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: join(ROOT, 'tests/support/bot/buildProgram.ts'),
    setupFiles: [join(import.meta.dirname, 'record.ts')],
    env: { JUDGED_TRAFFIC: folder },
  };
  const vitest = await startVitest('test', [...filters], options, { resolve, ssr: { resolve } });
  await vitest.close();
}
