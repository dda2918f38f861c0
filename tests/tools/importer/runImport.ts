import { vi } from 'vitest';

/** What the program said, and with which exit status it ended. */
export interface Run {
  readonly said: string;
  readonly complained: string;
  readonly status: number;
}

let runs = 0;

/** Runs `npm run import` with these arguments, in this process; `folder` is the content folder. */
export async function runImport(folder: string, ...args: readonly string[]): Promise<Run> {
  const { argv, exitCode } = process;
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubEnv('CONTENT_DIR', folder);
  process.argv = ['node', 'import.js', ...args];
  process.exitCode = 0;
  try {
    // The program runs as it is loaded: another address loads it again.
    runs += 1;
    await import(/* @vite-ignore */ `../../../tools/import.ts?run=${runs}`);
    return {
      said: said.mock.calls.flat().map(String).join('\n'),
      complained: complained.mock.calls.flat().map(String).join('\n'),
      status: Number(process.exitCode),
    };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    said.mockRestore();
    complained.mockRestore();
    vi.unstubAllEnvs();
  }
}
