import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtProgram } from '../support/bot/builtProgram.ts';
import { shippedContent } from '../support/shippedContent.ts';

test('GIVEN a reader that has had enough, as “head” has, THEN the chat ends without a word', async () => {
  const chat = join(builtProgram(), 'src', 'cli', 'chat.js');
  const child = spawn(process.execPath, [chat, '--json'], {
    env: { PATH: process.env['PATH'] ?? '', SEMANTIC: 'off', CONTENT_DIR: shippedContent() },
    stdio: 'pipe',
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end('who plays Micah?\n'.repeat(400));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = await once(child, 'close');
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
});
