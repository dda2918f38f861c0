import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // As many as there are cores: the end-to-end tests spend half of their time waiting.
    maxWorkers: '100%',
    coverage: { include: ['src/**', 'commands/**'], reporter: ['text', 'html'] },
  },
});
