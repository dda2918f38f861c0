import { createInterface } from 'node:readline/promises';
import type { Command } from '../request/Command.ts';
import type { Services } from '../request/Services.ts';
import { complete } from './complete.ts';
import { type Look, terminalLook } from './Look.ts';
import { openScreen } from './openScreen.ts';
import { openSession } from './openSession.ts';
import { welcome } from './welcome.ts';

const HISTORY = 200;

/** What the first screen says, and what goes on behind it. */
export interface Opening {
  /** Questions that have an answer. */
  readonly examples: readonly string[];
  /** The line on how to connect to Discord. */
  readonly hint: string;
  /** Reads the reviews, and tells how many texts are read of how many; resolves when all are. */
  readonly prepare: (onProgress: (progress: { done: number; all: number }) => void) => Promise<void>;
}

/**
 * The chat at the keyboard, until the person leaves with /quit, /exit, Ctrl+D or Ctrl+C.
 *
 * @param commands every command there is
 */
export async function runTerminal(
  library: Services['library'],
  commands: readonly Command[],
  { examples, hint, prepare }: Opening,
): Promise<void> {
  const look = terminalLook(process.stdout, process.env);
  const session = openSession(library, commands);
  const answer = openScreen(session, look);
  const input = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: promptOf(look, null),
    historySize: HISTORY,
    completer: (line: string) => complete(line, session.origin, session.services),
  });
  console.log(`${welcome(library.films, examples, hint, look)}\n`);

  let waits = true;
  // While the review is still being read, the prompt says how far that is.
  const showPrompt = (percent: number | null): void => {
    input.setPrompt(promptOf(look, percent));
    if (waits) input.prompt(true);
  };
  input.prompt();
  void prepare(({ done, all }) => showPrompt(done < all ? Math.floor((100 * done) / all) : null)).then(() =>
    showPrompt(null),
  );
  for await (const line of input) {
    if (line.trim() !== '') {
      waits = false;
      const shown = await answer(line);
      if (shown === null) break;
      console.log(`\n${shown}\n`);
      waits = true;
    }
    input.prompt();
  }
  waits = false;
  input.close();
  console.log();
}

/** @param percent how much of the review is read; null when all of it is */
function promptOf(look: Look, percent: number | null): string {
  const reading = percent === null ? '' : look.style('dim', `reading the review, ${percent} % `);
  return `${reading}${look.style('bold', '› ')}`;
}
