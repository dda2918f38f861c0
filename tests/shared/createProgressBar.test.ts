import { WriteStream } from 'node:tty';
import { afterEach, expect, test, vi } from 'vitest';
import { createProgressBar } from '../../src/shared/createProgressBar.ts';

const { TERM } = process.env;

afterEach(() => {
  if (TERM === undefined) delete process.env['TERM'];
  else process.env['TERM'] = TERM;
});

/** All that is written for a piece of work of four steps. */
function written(isTTY: boolean, term: string): string {
  process.env['TERM'] = term;
  let all = '';
  const output: WriteStream = Object.create(WriteStream.prototype);
  Object.defineProperty(output, 'isTTY', { value: isTTY });
  vi.spyOn(output, 'write').mockImplementation((text) => {
    all += String(text);
    return true;
  });
  const bar = createProgressBar('Reading', output);
  for (const done of [0, 1, 2, 4]) bar.show(done, 4);
  bar.clear();
  return all;
}

test('GIVEN a terminal THEN a bar that grows and goes', () => {
  const bar = written(true, 'xterm');
  expect(bar).toContain(' 50 %');
  expect(bar.endsWith('\r\u001b[K')).toBe(true);
});

test.each([
  ['a file or a pipe', false, 'xterm'],
  ['a terminal that can’t move back', true, 'dumb'],
])('GIVEN %s THEN one line that it has begun', (_, isTTY, term) => {
  expect(written(isTTY, term)).toBe('Reading …\n');
});
