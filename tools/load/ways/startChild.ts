import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const REPORTER = new URL('./reportProcessor.js', import.meta.url).href;

/** How long a program may take until it says what is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** How long it may take to end, in milliseconds: the bot promises five seconds. */
const END_PATIENCE = 6_000;

/** A program under load, in a process of its own. */
export interface Child {
  /** Resolves with the first line of its output that fits. @throws {Error} where it ends before, or says it too late */
  readonly until: (pattern: RegExp) => Promise<string>;
  /** The processor time that it has used, in seconds, threads included; 0 for programs that are not Node's. */
  readonly processor: () => Promise<number>;
  /** Ends it, gently at first unless there is no time. */
  readonly close: (isUrgent?: boolean) => Promise<void>;
}

export interface Program {
  /** A file of JavaScript, or a command where `isNode` is false. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly isNode?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Its working directory, without a .env. */
  readonly folder: string;
}

/** Starts a program. Whatever happens, it does not outlive this process. */
export function startChild({ file, args = [], isNode = true, env = {}, folder }: Program): Child {
  const child = isNode
    ? // What this process was started with, such as --cpu-prof, holds for the measured ones too.
      spawn(process.execPath, [...process.execArgv, '--import', REPORTER, file, ...args], {
        cwd: folder,
        // Whatever the machine has set is left out.
        env: { PATH: process.env['PATH'] ?? '', ...env },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      })
    : spawn(file, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  // nginx, killed outright, would leave its workers behind.
  const kill = (): void => void child.kill(isNode ? 'SIGKILL' : 'SIGTERM');
  process.once('exit', kill);
  void ended.then(() => process.off('exit', kill));
  const output = readOutput(child);
  return {
    until: async (pattern) => {
      const limit = new AbortController();
      const late = setTimeout(() => limit.abort(), PATIENCE);
      try {
        return await output.until(pattern, limit.signal);
      } catch {
        throw new Error(`${file} never said ${pattern}, but:\n${output.lines.join('\n')}`);
      } finally {
        clearTimeout(late);
      }
    },
    processor: async () => {
      if (!child.connected) return 0;
      const answer = once(child, 'message', { signal: AbortSignal.timeout(PATIENCE) });
      child.send('processor');
      return Number((await answer)[0]);
    },
    close: async (isUrgent = false) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      if (isUrgent) kill();
      else child.kill('SIGTERM');
      const late = setTimeout(kill, END_PATIENCE);
      await ended;
      clearTimeout(late);
    },
  };
}

/** The first lines are kept: what a program says at its start. The rest is read and dropped, so that it never waits. */
const KEPT_LINES = 200;

function readOutput({ stdout, stderr }: ChildProcess) {
  const lines: string[] = [];
  const looks = new Set<() => void>();
  let open = 0;
  for (const stream of [stdout, stderr]) {
    if (stream === null) continue;
    open += 1;
    createInterface({ input: stream })
      .on('line', (line) => {
        if (lines.length < KEPT_LINES) lines.push(line);
        for (const look of looks) look();
      })
      .on('close', () => {
        open -= 1;
        for (const look of looks) look();
      });
  }
  const until = (pattern: RegExp, limit: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.find((line) => pattern.test(line));
        if (found === undefined && open > 0 && !limit.aborted) return;
        looks.delete(look);
        if (found === undefined) reject(new Error('not said'));
        else resolve(found);
      };
      looks.add(look);
      limit.addEventListener('abort', look, { once: true });
      look();
    });
  return { lines, until };
}
