import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { builtProgram } from '../support/bot/builtProgram.ts';
import { inFolder } from '../support/libraries.ts';

test('GIVEN the network that reads THEN what runs it notes nothing down to report it', async () => {
  await inFolder(async (home) => {
    const cache = join(home, 'embeddings');
    // Nothing that says CI, where it would report nothing anyway; and nothing that says so for us.
    const env = { PATH: process.env['PATH'] ?? '', HOME: home, CACHE_DIR: cache, DISCORD_TOKEN: '' };
    const chat = join(builtProgram(), 'src', 'cli', 'chat.js');
    const { stdout } = await promisify(execFile)(process.execPath, [chat, 'who plays Micah?'], { env });
    expect(stdout).toContain('Anthony Mackie');
    expect(await readdir(home)).toEqual(['embeddings']);
  });
});
