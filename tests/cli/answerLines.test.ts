import { expect, test, vi } from 'vitest';
import { answerLines } from '../../src/cli/answerLines.ts';
import { readConfig } from '../../src/shared/readConfig.ts';

test('GIVEN nothing but blank lines THEN it ends at once: no review is looked for, and nothing computed', async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    const config = readConfig({ CONTENT_DIR: '/dev/null/reviews', CACHE_DIR: '/dev/null/cache' });
    const how = { fresh: false, json: false, spoilers: false };
    await answerLines(config, { lines: ['', '  '], opening: 'Hello.', ...how });
    expect(print.mock.calls).toEqual([['Hello.']]);
    await expect(
      answerLines({ ...config, semantic: false }, { lines: ['why?'], opening: null, ...how }),
    ).rejects.toThrow();
  } finally {
    print.mockRestore();
  }
});
