import { createInterface } from 'node:readline/promises';
import { prepareLibrary } from '../answers/prepareLibrary.ts';
import type { Library } from '../films/library.ts';
import type { MessagePayload, Reply } from '../messages/Reply.ts';
import { showFilm } from '../messages/showFilm.ts';
import { routeButton } from '../routing/routeButton.ts';
import { complete } from './complete.ts';
import { LineError } from './LineError.ts';
import { type Look, terminalLook } from './Look.ts';
import { openSession, type Session } from './openSession.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import { buttonsOf, hasSpoiler, renderMessage } from './renderMessage.ts';

const UNCOVER = 'Uncover';
const HISTORY = 200;

/**
 * The chat at the keyboard, until the person leaves with Ctrl+D or Ctrl+C.
 *
 * @param hint the line on how to connect to Discord
 */
export async function runTerminal(library: Library, hint: string): Promise<void> {
  const look = terminalLook(process.stdout, process.env);
  const session = openSession(library);
  const input = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: promptOf(look, null),
    historySize: HISTORY,
    completer: (line: string) => complete(line, session.request),
  });
  console.log(`${welcome(library, look, hint)}\n`);

  let buttons: TerminalButton[] = [];
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
      const pressed = buttons[Number(line.trim()) - 1];
      const shown = pressed === undefined ? await say(line, session) : await pressed.press();
      buttons = shown.buttons;
      console.log(`\n${shown.text(look)}\n`);
      waits = true;
    }
    input.prompt();
  }
  waits = false;
  console.log();
}

/** @param percent how much of the review is read; null when all of it is */
function promptOf(look: Look, percent: number | null): string {
  const reading = percent === null ? '' : look.style('dim', `reading the review, ${percent} % `);
  return `${reading}${look.style('bold', '› ')}`;
}

interface TerminalButton {
  readonly label: string;
  readonly disabled: boolean;
  readonly press: () => Promise<Shown>;
}

/** What stands on the screen, and the buttons that work on it. */
interface Shown {
  readonly text: (look: Look) => string;
  readonly buttons: TerminalButton[];
}

const SILENCE: Shown = { text: () => '', buttons: [] };

async function say(line: string, session: Session): Promise<Shown> {
  try {
    const { reply } = await session.answer(line);
    return reply === null ? SILENCE : show(reply, session);
  } catch (error) {
    if (error instanceof LineError)
      return { text: (look) => look.style('yellow', error.message), buttons: [] };
    throw error;
  }
}

function show({ message, private: isPrivate, posts }: Reply, session: Session): Shown {
  const shown = showMessage(message, session, false);
  return {
    buttons: shown.buttons,
    text: (look) => {
      const note = isPrivate ? `${look.style('dim', 'Only you can see this.')}\n` : '';
      const elsewhere = posts.map(
        (post) => `\n${look.style('dim', `In #${post.channel}:`)}\n${renderMessage(post.message, look)}`,
      );
      return [note + shown.text(look), ...elsewhere].join('\n');
    },
  };
}

function showMessage(message: MessagePayload, session: Session, uncovered: boolean): Shown {
  const own = buttonsOf(message).map((button) => ({
    label: button.label ?? '',
    disabled: button.disabled ?? false,
    press: () => press(button.custom_id, message, session),
  }));
  const uncover = {
    label: UNCOVER,
    disabled: false,
    press: async () => showMessage(message, session, true),
  };
  const all = hasSpoiler(message) && !uncovered ? [uncover, ...own] : own;
  const buttons = all.filter(({ disabled }) => !disabled);
  return {
    buttons,
    text: (look) => {
      const list = buttons.map(
        ({ label }, index) => `${look.style('cyan', String(index + 1))} ${look.style('dim', label)}`,
      );
      const length = buttons.reduce((sum, { label }) => sum + label.length + 5, 0);
      const shown = list.length === 0 ? [] : [list.join(length > look.width ? '\n' : '   ')];
      return [renderMessage(message, look, uncovered), ...shown].join('\n');
    },
  };
}

async function press(customId: string, message: MessagePayload, session: Session): Promise<Shown> {
  const result = await routeButton({
    customId,
    message: { flags: message.flags, components: [...message.components] },
    mayManage: true,
    request: session.request,
  });
  switch (result.kind) {
    case 'reply':
      return show(result.reply, session);
    case 'update':
      return showMessage(result.message, session, false);
    case 'share':
      return showMessage(result.shared, session, false);
    case 'delete':
      return { text: (look) => look.style('dim', 'Deleted.'), buttons: [] };
  }
}

function welcome({ films }: Library, look: Look, hint: string): string {
  const titles = films.map(({ review }) => `**${showFilm(review)}**`).join(', ');
  const lines = [
    `Ask me anything about ${titles}. I answer with the paragraph of the review that says so.`,
    `-# Commands start with / and Tab completes them; /help says more. Ctrl+D leaves.`,
    `-# ${hint}`,
  ];
  return renderMarkdown(lines.join('\n'), look).join('\n');
}
