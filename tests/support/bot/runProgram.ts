import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { shippedContent } from '../shippedContent.ts';
import { builtProgram } from './builtProgram.ts';
import { Lines } from './Lines.ts';

/** The bot as a process of its own. */
export interface Program {
  /** Its standard output: what it says, and its log as JSON lines. */
  readonly output: Lines;
  /** Its standard error. */
  readonly errors: Lines;
  /** Its exit status; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly signal: (signal: 'SIGTERM' | 'SIGINT' | 'SIGUSR2') => void;
  /** Ends it at once, if it has not ended yet. */
  readonly kill: () => Promise<void>;
}

/**
 * Runs `npm start`.
 *
 * @param env its environment beside what every program needs
 */
export function runProgram(env: Record<string, string>): Program {
  const data = mkdtempSync(join(tmpdir(), 'aftercredits-data-'));
  const child = spawn(process.execPath, [join(builtProgram(), 'src', 'main.js')], {
    // Whatever the machine has set is left out: a .env beside the tests must not matter either.
    env: {
      PATH: process.env['PATH'] ?? '',
      SEMANTIC: 'off',
      DISCORD_GUILD_ID: '',
      DATA_DIR: data,
      CONTENT_DIR: shippedContent(),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = new Lines();
  const errors = new Lines();
  const read = async (stream: NodeJS.ReadableStream, lines: Lines): Promise<void> => {
    for await (const line of createInterface({ input: stream })) lines.add(line);
    lines.end();
  };
  const texts = Promise.all([read(child.stdout, output), read(child.stderr, errors)]);
  const ended = once(child, 'exit').then(async () => {
    await texts;
    await rm(data, { recursive: true });
    return child.exitCode;
  });
  return {
    output,
    errors,
    ended,
    signal: (signal) => void child.kill(signal),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
