import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { quantile } from './quantile.ts';
import { megabytes, milliseconds, table } from './table.ts';

const RUNS = 5;
const REPORTER = new URL('./reportProcess.js', import.meta.url).href;
const QUESTION = 'what do people say about it';

const report = z.object({ event: z.string(), at: z.number(), rss: z.number(), peak: z.number() });

interface Start {
  readonly milliseconds: number;
  /** Resident memory when the mark was seen, and the most until the end, in bytes. */
  readonly rss: number;
  readonly peak: number;
}

/** From `node` starting to the prompt of the terminal, and to the first answer of `chat`, in new processes. */
export async function measureStart(): Promise<string> {
  const cache = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const cold = await several(1, () => firstAnswer([QUESTION], { CACHE_DIR: cache }));
    const warm = await several(RUNS, () => firstAnswer([QUESTION], { CACHE_DIR: cache }));
    const words = await several(RUNS, () => firstAnswer([QUESTION], { SEMANTIC: 'off' }));
    const prompt = await several(RUNS, () => terminal({ CACHE_DIR: cache }));
    const rows = [
      ['terminal: prompt', ...cells(prompt)],
      ['chat: first answer, words alone', ...cells(words)],
      ['chat: first answer, embeddings on disk', ...cells(warm)],
      ['chat: first answer, no embeddings yet', ...cells(cold)],
    ];
    return table(['from the start of node to', 'median time', 'memory then', 'memory at most'], rows);
  } finally {
    await rm(cache, { recursive: true });
  }
}

function cells(runs: readonly Start[]): string[] {
  return [
    milliseconds(
      quantile(
        runs.map((run) => run.milliseconds),
        0.5,
      ),
    ),
    megabytes(
      quantile(
        runs.map(({ rss }) => rss),
        0.5,
      ),
    ),
    megabytes(
      quantile(
        runs.map(({ peak }) => peak),
        0.5,
      ),
    ),
  ];
}

async function several(runs: number, run: () => Promise<Start>): Promise<Start[]> {
  const starts: Start[] = [];
  for (let done = 0; done < runs; done++) starts.push(await run());
  return starts;
}

/** `chat` that is asked some questions, in a new process; the first answer is the mark. */
export async function firstAnswer(questions: readonly string[], env: NodeJS.ProcessEnv): Promise<Start> {
  const args = ['--import', REPORTER, 'dist/src/cli/chat.js', '--json', ...questions];
  return watched(process.execPath, args, '"outcome"', env, () => null);
}

/** The program at a terminal, which `script` of util-linux pretends to be: a question is typed, and then Ctrl+D. */
async function terminal(env: NodeJS.ProcessEnv): Promise<Start> {
  const main = fileURLToPath(new URL('../../src/main.js', import.meta.url));
  const command = [process.execPath, '--import', REPORTER, main].map((part) => `'${part}'`).join(' ');
  const typed = [`${QUESTION}\n`, '\u0004'];
  const next = (screen: string): string | null =>
    screen.includes(typed.length === 2 ? '› ' : '¶') ? (typed.shift() ?? null) : null;
  return watched('script', ['-qec', command, '/dev/null'], '› ', env, next);
}

async function watched(
  program: string,
  args: readonly string[],
  mark: string,
  env: NodeJS.ProcessEnv,
  /** What is typed next, once the screen shows this; null while there is nothing to type. */
  next: (screen: string) => string | null,
): Promise<Start> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const file = join(folder, 'report');
  try {
    const from = Date.now();
    const { DISCORD_TOKEN: _, ...own } = process.env;
    const child = spawn(program, args, {
      env: { ...own, ...env, BENCH_REPORT: file, BENCH_MARK: mark },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let screen = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text;
      const typed = next(screen);
      if (typed === null) return;
      screen = '';
      child.stdin.write(typed);
    });
    await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    const events = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => report.parse(JSON.parse(line)));
    const seen = events.find(({ event }) => event === 'seen');
    const exit = events.find(({ event }) => event === 'exit');
    if (seen === undefined || exit === undefined) throw new Error(`${program} never wrote “${mark}”`);
    return { milliseconds: seen.at - from, rss: seen.rss, peak: exit.peak };
  } finally {
    await rm(folder, { recursive: true });
  }
}
