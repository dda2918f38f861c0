import { expect, test } from 'vitest';
import { examineMemory } from '../../../src/cli/doctor/examineMemory.ts';

const GB = 1024 ** 3;
const MB = 1024 ** 2;

test.each([
  ['plenty', true, { total: 4 * GB, free: 2 * GB }, 'ok', /^2048 MB are free; the bot takes up to 400 MB$/],
  ['little that is free', true, { total: GB, free: 100 * MB }, 'note', /^100 MB of 1024 MB are free now/],
  ['too little', true, { total: 300 * MB, free: 300 * MB }, 'todo', /300 MB.*SEMANTIC=off/],
  ['little, on words alone', false, { total: 300 * MB, free: 290 * MB }, 'ok', /up to 280 MB/],
  ['too little, on words alone', false, { total: 200 * MB, free: 200 * MB }, 'todo', /Give it more\.$/],
] as const)('GIVEN %s THEN it says so', (_, semantic, memory, mark, text) => {
  expect(examineMemory(semantic, memory)).toEqual({
    topic: 'Memory',
    mark,
    text: expect.stringMatching(text),
  });
});

test('GIVEN this machine THEN there is memory to tell of', () => {
  expect(examineMemory(true).text).toMatch(/\d+ MB/);
});
