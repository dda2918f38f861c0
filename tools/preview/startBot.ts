import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Discord } from 'loopback-discord';
import { z } from 'zod';
import { ALL_GOOD } from '../../src/library/openShelf.ts';
import type { Bot } from './Bot.ts';

/** More complaints than these nobody reads. */
const KEPT = 20;

/** pino's number for a warning. */
const WARNING = 40;

/** Where the environment says nothing of these, a .env would; and that is for the real Discord. */
const NOT_SET = {
  DISCORD_GUILD_ID: '',
  INTERACTIONS_PORT: '',
  DISCORD_PUBLIC_KEY: '',
  HEALTH_PORT: '',
  SHARDS: '',
  LOG_LEVEL: 'info',
  DATABASE_URL: '',
};

/** The bot as a process of its own, the very program that `npm start` runs. */
export interface StartedBot extends Bot {
  /** Ends it at once. */
  readonly kill: () => void;
}

/**
 * Starts the built bot on a Discord on loopback. It ends with this process.
 *
 * @param program its main.js
 */
export function startBot(discord: Discord, program: string): StartedBot {
  // What is set there is forgotten with it.
  const data = mkdtempSync(join(tmpdir(), 'aftercredits-preview-'));
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      ...NOT_SET,
      DATA_DIR: data,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: discord.token,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  const forget = (): void => rmSync(data, { recursive: true, force: true });
  process.once('exit', () => {
    kill();
    forget();
  });
  const changes = new EventEmitter<{ change: [] }>();
  let state: ReturnType<Bot['state']> = 'starting';
  const troubles: string[] = [];
  const complain = (trouble: string): void => {
    console.error(trouble);
    if (troubles.includes(trouble)) return;
    troubles.push(trouble);
    troubles.splice(0, troubles.length - KEPT);
    changes.emit('change');
  };
  createInterface({ input: child.stderr }).on('line', complain);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = readEntry(line);
    const trouble = said === null ? null : troubleIn(said);
    if (trouble !== null) complain(trouble);
    if (said?.msg === ALL_GOOD) {
      console.log('Every review is good again.');
      troubles.length = 0;
      changes.emit('change');
    }
    if (!line.startsWith('On Discord as ')) return;
    state = 'ready';
    changes.emit('change');
  });
  child.once('error', ({ message }) => complain(`The bot could not be started: ${message}`));
  child.once('close', () => {
    forget();
    state = 'ended';
    if (child.killed) changes.emit('change');
    else complain('The bot has ended. Put right what it says, and start the preview again.');
  });
  return {
    state: () => state,
    troubles: () => troubles,
    onChange: (listener) => void changes.on('change', listener),
    kill,
  };
}

const entry = z.object({
  level: z.number(),
  msg: z.string(),
  err: z.object({ message: z.string() }).optional(),
});

/** A line of the log; null for what is none. */
function readEntry(line: string): z.infer<typeof entry> | null {
  return line.startsWith('{') ? (entry.safeParse(JSON.parse(line)).data ?? null) : null;
}

/** What a line of the log complains of; null where it doesn't. */
function troubleIn({ level, msg, err }: z.infer<typeof entry>): string | null {
  if (level < WARNING) return null;
  return err === undefined ? msg : `${msg}: ${err.message}`;
}
