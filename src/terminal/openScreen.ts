import { decodeButton } from '../messages/Button.ts';
import { isPrivate } from '../messages/isPrivate.ts';
import type { MessagePayload, Reply } from '../messages/replies/Reply.ts';
import { routeButton } from '../request/routing/routeButton.ts';
import { LineError } from './LineError.ts';
import type { Look } from './Look.ts';
import type { Session } from './openSession.ts';
import { buttonsOf, hasSpoiler, renderMessage } from './renderMessage.ts';
import { renderSilence } from './renderSilence.ts';

const UNCOVER = 'Uncover';

/** Lines that end the chat. */
const LEAVE = ['/quit', '/exit'];

/**
 * A conversation on a screen, whose buttons are pressed by their numbers.
 *
 * @returns what to show for a line that was typed; null where the person leaves
 */
export function openScreen(session: Session, look: Look): (line: string) => Promise<string | null> {
  let buttons: readonly TerminalButton[] = [];
  return async (line) => {
    if (LEAVE.includes(line.trim())) return null;
    const pressed = buttons[Number(line.trim()) - 1];
    const shown = pressed === undefined ? await say(line, session) : await pressed.press();
    // Where nothing else came, the last answer still stands on the screen.
    buttons = shown.buttons ?? buttons;
    return shown.text(look);
  };
}

interface TerminalButton {
  readonly label: string;
  readonly disabled: boolean;
  readonly press: () => Promise<Shown>;
}

/** What stands on the screen, and the buttons that work on it. */
interface Shown {
  readonly text: (look: Look) => string;
  /** Null leaves those that were there. */
  readonly buttons: readonly TerminalButton[] | null;
}

const SILENCE: Shown = { text: renderSilence, buttons: null };

async function say(line: string, session: Session): Promise<Shown> {
  try {
    const { reply } = await session.answer(line);
    return reply === null ? SILENCE : show(reply, session);
  } catch (error) {
    if (error instanceof LineError)
      return { text: (look) => look.style('yellow', error.message), buttons: null };
    throw error;
  }
}

function show({ message, posts }: Reply, session: Session): Shown {
  const shown = showMessage(message, session, false);
  return {
    buttons: shown.buttons,
    text: (look) => {
      const note = isPrivate(message) ? `${look.style('dim', 'Only you can see this.')}\n` : '';
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
  const pressed = {
    button: decodeButton(customId),
    message: { flags: message.flags, components: [...message.components] },
    mayManage: true,
    origin: session.origin,
  };
  const result = await routeButton(pressed, session.services);
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
