import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Most lines that are kept. */
const MOST = 500;

/** Where the lines are kept that a person typed: with the state of their other programs (XDG Base Directory, 0.8). */
export function historyPath(env: NodeJS.ProcessEnv): string {
  return join(env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'aftercredits', 'history');
}

/** The lines that were typed in earlier chats, newest first; none where they can't be read. */
export function readHistory(path: string): string[] {
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines
      .filter((line) => line !== '')
      .slice(-MOST)
      .reverse();
  } catch {
    return [];
  }
}

/** Keeps lines for the next chat, for this person's eyes alone. Where they can't be kept, they aren't. */
export function keepHistory(path: string, newestFirst: readonly string[]): void {
  const lines = newestFirst.slice(0, MOST).reverse();
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o600 });
    // A file that was there before may be open to others.
    chmodSync(path, 0o600);
  } catch {
    // It is a convenience: a chat goes on without it.
  }
}
