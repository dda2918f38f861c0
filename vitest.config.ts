import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests run the source of the loopback Discord: nothing has to be built for them. */
const conditions = ['loopback-discord-source', 'module', 'node', 'development|production'];

/** Tests that run the built program as a process of its own. It is built once for all of them, and only for them. */
const processes = [
  'tests/cli/closedPipe.test.ts',
  'tests/faults/hostile.test.ts',
  'tests/faults/process.test.ts',
  'tests/discord/gateway/strangers.test.ts',
  'tests/discord/http/process.test.ts',
  'tests/reader/telemetry.test.ts',
  'tests/reader/withoutNetwork.test.ts',
  'tests/store/killed.test.ts',
  'tests/tools/preview/startBot.test.ts',
  'tests/tools/trial/tryProgram.test.ts',
];

/** Looks at every regular expression for minutes: a run of its own, `npm run check:expressions`. */
const expressions = ['tests/regularExpressions.test.ts'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // One more than there are cores: the end-to-end tests spend half of their time waiting.
    maxWorkers: availableParallelism() + 1,
    // Libraries are loaded once a worker, not once a file: with that, the tests take half of the time. What a test
    // changes in its process, it puts back.
    isolate: false,
    // How fast the machine is must not decide: a lost answer is all that runs into it.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: {
      include: ['src/**/*.{ts,js}', 'commands/**/*.ts'],
      // The loopback Discord has a src/ too.
      exclude: ['tests/**'],
      reporter: ['text', 'html'],
      // A point or so below what is reached. Programs that run as processes of their own are not counted.
      thresholds: { statements: 90, branches: 86, functions: 92, lines: 91 },
    },
    // The first project's files start first, and they take longest.
    projects: [
      {
        extends: true,
        test: { name: 'processes', include: processes, globalSetup: 'tests/support/bot/buildProgram.ts' },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...processes, ...expressions],
        },
      },
      { extends: true, test: { name: 'expressions', include: expressions } },
    ],
  },
});
