import { createInterface } from 'node:readline/promises';
import { examplesSoon } from '../answers/examples/examplesSoon.ts';
import { prepareLibrary } from '../library/prepareLibrary.ts';
import type { Command } from '../request/Command.ts';
import type { Services } from '../request/Services.ts';
import { complete } from './complete.ts';
import { type Look, terminalLook } from './Look.ts';
import { openScreen } from './openScreen.ts';
import { openSession } from './openSession.ts';
import { welcome } from './welcome.ts';

const HISTORY = 200;

/** Example questions on the first screen. */
const EXAMPLES = 2;

/**
 * The chat at the keyboard, until the person leaves with /quit, /exit, Ctrl+D or Ctrl+C.
 *
 * @param commands every command there is
 * @param hint the line on how to connect to Discord
 */
export async function runTerminal(
  library: Services['library'],
  commands: readonly Command[],
  hint: string,
): Promise<void> {
  const look = terminalLook(process.stdout, process.env);
  const session = openSession(library, commands);
  const answer = openScreen(session, look);
  // By words alone, which takes no time: the network is still loading.
  const examples = await examplesSoon(library.films, EXAMPLES, { ...library, reader: null });
  const input = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: promptOf(look, null),
    historySize: HISTORY,
    completer: (line: string) => complete(line, session.origin, session.services),
  });
  const questions = examples.map(({ question }) => question);
  console.log(`${welcome(library.films, questions, hint, look)}\n`);

  let waits = true;
  // While the review is still being read, the prompt says how far that is.
  const showPrompt = (percent: number | null): void => {
    input.setPrompt(promptOf(look, percent));
    if (waits) input.prompt(true);
  };
  input.prompt();
  void prepareLibrary(library, ({ done, all }) =>
    showPrompt(done < all ? Math.floor((100 * done) / all) : null),
  ).then(() => showPrompt(null));
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
