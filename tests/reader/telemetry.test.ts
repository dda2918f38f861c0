import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { builtProgram } from '../support/bot/builtProgram.ts';
import { inFolder } from '../support/libraries.ts';
import { shippedContent } from '../support/shippedContent.ts';

test('GIVEN the network that reads THEN what runs it notes nothing down to report it', async () => {
  await inFolder(async (home) => {
    // Nothing that says CI, where it would report nothing anyway; and nothing that says so for us.
    const env = {
      CONTENT_DIR: shippedContent(),
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      CACHE_DIR: join(home, 'embeddings'),
      DISCORD_TOKEN: '',
    };
    const chat = join(builtProgram(), 'src', 'cli', 'chat.js');
    const { stdout } = await promisify(execFile)(process.execPath, [chat, 'who plays Micah?'], { env });
    expect(stdout).toContain('Anthony Mackie');
    // The shipped review's embeddings ship with it: not even these are written.
    expect(await readdir(home)).toEqual([]);
  });
});
