import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/**
 * Asks whoever sits at the terminal a question.
 *
 * @returns whether they said yes; no for everything else, the end of the input too
 */
export async function confirm(question: string, input: Readable, output: Writable): Promise<boolean> {
  const lines = createInterface({ input, output });
  const ended = new AbortController();
  lines.once('close', () => ended.abort());
  try {
    const answer = await lines.question(`${question} [y/N] `, { signal: ended.signal });
    return /^y(?:es)?$/i.test(answer.trim());
  } catch (error) {
    // Ctrl-C, Ctrl-D: nobody said yes.
    if (ended.signal.aborted) return false;
    throw error;
  } finally {
    lines.close();
  }
}
