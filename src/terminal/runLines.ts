import { Action, decodeButton } from '../messages/Button.ts';
import type { MessagePayload } from '../messages/replies/Reply.ts';
import type { Command } from '../request/Command.ts';
import type { Services } from '../request/Services.ts';
import type { Look } from './Look.ts';
import { openSession } from './openSession.ts';
import { buttonsOf, hasSpoiler, renderMessage } from './renderMessage.ts';
import { renderSilence } from './renderSilence.ts';
import { toRecord } from './toRecord.ts';
import { LineError } from './typed/LineError.ts';

export interface LinesOptions {
  readonly library: Services['library'];
  readonly commands: readonly Command[];
  /** The lines, one after the other; blank ones are skipped. */
  readonly lines: AsyncIterable<string> | Iterable<string>;
  /** Whether every line is a new person. */
  readonly fresh: boolean;
  /** Whether to print JSON lines. */
  readonly json: boolean;
  /** Whether spoilers are shown. */
  readonly spoilers: boolean;
  readonly look: Look;
  readonly print: (text: string) => void;
}

const COVERED = 'Covered, because it gives the story away: --spoilers uncovers it.';

/**
 * Answers lines without a person at the keyboard: one line in, one reply out.
 *
 * @returns whether every line could be read
 */
export async function runLines({
  library,
  commands,
  lines,
  fresh,
  json,
  spoilers,
  look,
  print,
}: LinesOptions): Promise<boolean> {
  let session = openSession(library, commands);
  let good = true;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (fresh) session = openSession(library, commands);
    try {
      const answered = await session.answer(line);
      const { reply } = answered;
      if (json) print(JSON.stringify(toRecord(line, answered, library.films)));
      else if (reply === null) print(`${renderSilence(look)}\n`);
      else {
        const posts = reply.posts.map(
          ({ channel, message }) => `\nIn #${channel}:\n${renderMessage(message, look, spoilers)}`,
        );
        const offers = offersOf(reply.message).map((offer) => `• ${offer}`);
        const covered = hasSpoiler(reply.message) && !spoilers ? [look.style('dim', COVERED)] : [];
        print([renderMessage(reply.message, look, spoilers), ...covered, ...offers, ...posts, ''].join('\n'));
      }
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      good = false;
      print(json ? JSON.stringify({ input: line, error: error.message }) : `${error.message}\n`);
    }
  }
  return good;
}

/** What the buttons of a message offer to choose from: questions and films. Here they can't be pressed, but typed. */
function offersOf(message: MessagePayload): string[] {
  return buttonsOf(message).flatMap(({ custom_id, label }) => {
    const action = decodeButton(custom_id)?.action;
    return label !== undefined && (action === Action.Suggestion || action === Action.Film) ? [label] : [];
  });
}
