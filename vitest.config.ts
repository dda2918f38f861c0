import { defineConfig } from 'vitest/config';

/** Tests run the source of the loopback Discord: nothing has to be built for them. */
const conditions = ['loopback-discord-source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['tests/**/*.test.ts'],
    // As many as there are cores: the end-to-end tests spend half of their time waiting.
    maxWorkers: '100%',
    // How fast the machine is must not decide: a lost answer is all that runs into it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/**', 'commands/**'], reporter: ['text', 'html'] },
  },
});
