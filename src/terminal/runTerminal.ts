import { clearScreenDown, cursorTo, moveCursor } from 'node:readline';
import { createInterface } from 'node:readline/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { oneLine } from '../messages/text/oneLine.ts';
import type { Command } from '../request/Command.ts';
import type { Services } from '../request/Services.ts';
import { firstSteps } from './firstSteps.ts';
import { followReading } from './followReading.ts';
import { greeting } from './greeting.ts';
import { type Look, type Screen, terminalLook } from './Look.ts';
import { openScreen } from './openScreen.ts';
import { openSession } from './openSession.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import { type Completion, complete, insertable } from './typed/complete.ts';
import { keepHistory, readHistory } from './typed/history.ts';

/** Lines that ↑ leads back to. */
const HISTORY = 500;

/** How long the first screen waits for what was read before, in milliseconds: the first answer is whole then. */
const PATIENCE = 3_000;

/** Most offers that are shown and leave the line as it is. */
const OFFERS = 8;

/** The terminal that somebody sits at. */
export interface Keyboard {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & Screen;
  readonly env: NodeJS.ProcessEnv;
}

/** What the first screen says, and what goes on behind it. */
export interface Opening {
  /** Finds questions that have an answer: better ones once the reviews are read. */
  readonly examples: () => Promise<readonly string[]>;
  /** The line on how to connect to Discord. */
  readonly hint: string;
  /** The file that keeps what was typed, for the next time. */
  readonly history: string;
  /** Reads the reviews, and tells how many texts are read of how many; resolves when all are. */
  readonly prepare: (onProgress: (progress: { done: number; all: number }) => void) => Promise<void>;
}

/**
 * The chat at the keyboard, until the person leaves with /quit, /exit, Ctrl+D, or Ctrl+C in an empty line.
 *
 * @param commands every command there is
 */
export async function runTerminal(
  library: Services['library'],
  commands: readonly Command[],
  { examples, hint, history, prepare }: Opening,
  { stdin, stdout, env }: Keyboard = process,
): Promise<void> {
  const print = (text: string): void => void stdout.write(`${text}\n`);
  // It can't move back to a line: nothing is changed on it once it is written.
  const isDumb = env['TERM'] === 'dumb';
  const look = terminalLook(stdout, env);
  const session = openSession(library, commands, true);
  const input = createInterface({
    input: stdin,
    output: stdout,
    terminal: true,
    prompt: promptOf(look, null),
    history: readHistory(history),
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string): [string[], string] => {
      const completion = complete(line, session.origin, session.services);
      const offers = insertable(completion);
      if (offers.length > 0 || completion.offers.length === 0) return [offers, completion.typed];
      print(`\n${offered(completion, look)}`);
      input.prompt(true);
      return [[], line];
    },
  });
  // What is typed before there is a prompt is read then.
  input.pause();
  input.on('history', (lines) => keepHistory(history, lines));
  input.on('SIGINT', () => {
    if (input.line === '') return input.close();
    if (isDumb) {
      // As shells do there; Node.js knows no key on such a terminal that takes a line away.
      print('^C');
      Object.assign(input, { line: '', cursor: 0 });
      return input.prompt();
    }
    input.write(null, { ctrl: true, name: 'e' });
    input.write(null, { ctrl: true, name: 'u' });
  });

  let waits = false;
  /** What is said before the next prompt. */
  let later: string[] = [];
  const ask = (): void => {
    waits = true;
    for (const words of later) print(`${words}\n`);
    later = [];
    input.prompt();
  };
  const tell = (words: string): void => {
    const text = renderMarkdown(`-# ${words}`, look).join('\n');
    if (!waits || isDumb) return void later.push(text);
    moveCursor(stdout, 0, -input.getCursorPos().rows);
    cursorTo(stdout, 0);
    clearScreenDown(stdout);
    print(`${text}\n`);
    input.prompt(true);
  };
  print(`\n${greeting(library.films, look)}\n`);
  const reading = followReading(prepare, {
    tell,
    show: (percent) => {
      if (isDumb) return;
      input.setPrompt(promptOf(look, percent));
      if (waits) input.prompt(true);
    },
  });
  await Promise.race([reading, delay(PATIENCE, undefined, { ref: false })]);
  const questions = await examples();
  print(`${firstSteps(questions, hint, look)}\n`);

  const answer = openScreen(session, look, questions);
  ask();
  for await (const line of input) {
    if (line.trim() !== '') {
      waits = false;
      const shown = await answer(line);
      if (shown === null) break;
      print(`\n${shown}\n`);
    }
    ask();
  }
  waits = false;
  input.close();
  print('');
}

/** @param percent how much of the review is read; null when all of it is */
function promptOf(look: Look, percent: number | null): string {
  const reading = percent === null ? '' : look.style('dim', `reading, ${percent} % `);
  return `${reading}${look.style('bold', '› ')}`;
}

/** What Tab has for words that it leaves as they are. */
function offered({ offers }: Completion, look: Look): string {
  return offers
    .slice(0, OFFERS)
    .map((offer) => look.style('dim', `  ${oneLine(offer, look.width)}`))
    .join('\n');
}
