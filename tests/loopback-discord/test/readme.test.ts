import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const PACKAGE = join(import.meta.dirname, '..');

test('GIVEN the first test of the README THEN it passes as it stands there, in at most 20 lines', async () => {
  const readme = await readFile(join(PACKAGE, 'README.md'), 'utf8');
  const [, code = ''] = /## A first test\n\n```js\n(.*?)```/s.exec(readme) ?? [];
  const lines = code.split('\n').filter((line) => line !== '' && !line.startsWith('import'));
  expect(lines.length).toBeLessThanOrEqual(20);
  const settings = ['--import', 'tsx', '--conditions', 'loopback-discord-source', '--input-type', 'module'];
  const child = spawn(process.execPath, settings, { cwd: PACKAGE, stdio: 'pipe' });
  child.stdin.end(code);
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await once(child, 'exit');
  expect((await output).join('\n')).toMatch(/pass 1\b/);
  expect(status).toBe(0);
});
