import { createInterface } from 'node:readline';
import { openReader, warnOnTerminal } from '../library/openReader.ts';
import { limitHeap } from '../shared/limitHeap.ts';
import type { Config } from '../shared/readConfig.ts';
import { PLAIN_LOOK, terminalLook } from '../terminal/Look.ts';
import type { LinesOptions } from '../terminal/runLines.ts';

interface AnswerLinesOptions extends Pick<LinesOptions, 'fresh' | 'json' | 'spoilers'> {
  /** The lines to answer; null for those of standard input. */
  readonly lines: readonly string[] | null;
  /** What is said before the first answer. */
  readonly opening: string | null;
}

/**
 * Answers lines and ends, with exit status 1 when one could not be read. Every question waits to be read, so that
 * the same one always gets the same answer.
 */
export async function answerLines(
  config: Config,
  { lines, opening, ...how }: AnswerLinesOptions,
): Promise<void> {
  endOnceUnread();
  if (opening !== null) console.log(opening);
  const given = linesFrom(lines ?? createInterface({ input: process.stdin }));
  // Where nothing is asked, nothing needs to be read.
  const first = await given.next();
  if (first.done === true) return;
  limitHeap();
  const reader = openReader(config, null, warnOnTerminal);
  try {
    // Loaded while the network loads in its thread, which takes longer.
    const { COMMANDS } = await import('../../commands/index.ts');
    const { loadLibrary } = await import('../library/loadLibrary.ts');
    const { prepareVisibly } = await import('../library/prepareVisibly.ts');
    const { runLines } = await import('../terminal/runLines.ts');
    const library = await loadLibrary(config.contentDir, reader, console.error);
    await prepareVisibly(library);
    const { stdout, env } = process;
    const good = await runLines({
      ...how,
      library,
      commands: COMMANDS,
      lines: joined(first.value, given),
      look: stdout.isTTY ? terminalLook(stdout, env) : PLAIN_LOOK,
      print: console.log,
    });
    if (!good) process.exitCode = 1;
  } finally {
    await reader?.close();
  }
}

/** The lines that say something. */
async function* linesFrom(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string, void> {
  for await (const line of lines) if (line.trim() !== '') yield line;
}

async function* joined(first: string, others: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* others;
}

/**
 * Ends this process quietly when whoever reads its output has had enough, as `head` has: what is written then reaches
 * nobody.
 */
function endOnceUnread(): void {
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
