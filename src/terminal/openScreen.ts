import { ComponentType } from 'discord-api-types/v10';
import { Action, decodeButton } from '../messages/Button.ts';
import type { MessagePayload, Reply } from '../messages/replies/Reply.ts';
import { routeButton } from '../request/routing/routeButton.ts';
import type { Look } from './Look.ts';
import type { Session } from './openSession.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import { buttonsOf, hasSpoiler, renderMessage } from './renderMessage.ts';
import { renderSilence } from './renderSilence.ts';
import { noButton, renderButtons, type TerminalButton } from './terminalButtons.ts';
import { LineError } from './typed/LineError.ts';

const UNCOVER = 'Uncover';
const BACK = 'Back';

/** Buttons that stand on no message. */
const ADDED: readonly string[] = [UNCOVER, BACK];

/** Lines that end the chat. */
const LEAVE = ['/quit', '/exit'];

/** The number of a button. Longer ones are years, and titles of films. */
const NUMBER = /^\d{1,2}$/;

/**
 * A conversation on a screen, whose buttons are pressed by their numbers.
 *
 * @param examples questions that stand on the screen already: their numbers ask them
 * @returns what to show for a line that was typed; null where the person leaves
 */
export function openScreen(
  session: Session,
  look: Look,
  examples: readonly string[] = [],
): (line: string) => Promise<string | null> {
  let buttons: readonly ScreenButton[] = examples.map((label) => ({
    label,
    press: () => say(label, session),
  }));
  const enter = async (line: string): Promise<Shown> => {
    if (!NUMBER.test(line)) return say(line, session);
    const press = buttons[Number(line) - 1]?.press ?? null;
    return press === null ? note(noButton(line, buttons)) : press();
  };
  return async (typed) => {
    const line = typed.trim();
    if (LEAVE.includes(line.toLowerCase())) return null;
    const shown = await enter(line);
    // Where nothing else came, the last answer still stands on the screen.
    buttons = shown.buttons ?? buttons;
    return [shown.text(look), ...renderButtons(shown.buttons ?? [], look)].join('\n');
  };
}

type ScreenButton = TerminalButton<() => Promise<Shown>>;

/** What comes onto the screen, and the buttons that work then. */
interface Shown {
  readonly text: (look: Look) => string;
  /** Null leaves those that were there. */
  readonly buttons: readonly ScreenButton[] | null;
}

const SILENCE: Shown = { text: renderSilence, buttons: null };

async function say(line: string, session: Session): Promise<Shown> {
  try {
    const { reply } = await session.answer(line);
    return reply === null ? SILENCE : show(reply, session);
  } catch (error) {
    if (error instanceof LineError) return note(error.message);
    throw error;
  }
}

function note(words: string): Shown {
  return { text: (look) => look.style('yellow', words), buttons: null };
}

/** @param here what stood on the screen where a button was pressed; null where a line was typed */
function show({ message, posts }: Reply, session: Session, here: Shown | null = null): Shown {
  const shown = showMessage(message, session, { here });
  return {
    buttons: shown.buttons,
    text: (look) => {
      const elsewhere = posts.map(
        (post) => `\n${look.style('dim', `In #${post.channel}:`)}\n${renderMessage(post.message, look)}`,
      );
      return [shown.text(look), ...elsewhere].join('\n');
    },
  };
}

interface ShowOptions {
  /** What a button leads back to: on Discord it still stands above; null for nothing. */
  readonly here?: Shown | null;
  readonly uncovered?: boolean;
}

function showMessage(
  message: MessagePayload,
  session: Session,
  { here = null, uncovered = false }: ShowOptions = {},
): Shown {
  const own = ownButtons(message).map(({ id, label, disabled }) => ({
    label,
    press: disabled ? null : () => press(id, message, shown, session),
  }));
  const kept = own.length > 0 ? own : (here?.buttons ?? []).filter(({ label }) => !ADDED.includes(label));
  const uncover = {
    label: UNCOVER,
    press: async () => showMessage(message, session, { here, uncovered: true }),
  };
  const shown: Shown = {
    // What the terminal adds comes last, so that no other number moves.
    buttons: [
      ...kept,
      ...(here === null ? [] : [{ label: BACK, press: async () => here }]),
      ...(hasSpoiler(message) && !uncovered ? [uncover] : []),
    ],
    text: (look) => renderMessage(message, look, uncovered),
  };
  return shown;
}

/**
 * The buttons of a message, those that come and go behind the others: each keeps its number from page to page. Here
 * a spoiler is uncovered where it stands, so that nothing else has to show it.
 */
function ownButtons(message: MessagePayload) {
  const all = buttonsOf(message).map((button) => ({
    id: button.custom_id,
    label: button.label ?? '',
    disabled: button.disabled ?? false,
    action: decodeButton(button.custom_id)?.action,
  }));
  const others = all.filter(({ action }) => action !== Action.Share && action !== Action.Seen);
  return [...others, ...all.filter(({ action }) => action === Action.Share)];
}

/** @param here the message as it stands on the screen */
async function press(
  customId: string,
  message: MessagePayload,
  here: Shown,
  session: Session,
): Promise<Shown> {
  const pressed = {
    button: decodeButton(customId),
    message: { flags: message.flags, components: [...message.components] },
    mayManage: true,
    mayManageServer: false,
    origin: session.origin,
  };
  const result = await routeButton(pressed, session.services);
  switch (result.kind) {
    case 'reply':
      return show(result.reply, session, here);
    case 'update':
      return showMessage(result.message, session);
    case 'share':
      return showMessage(result.shared, session);
    case 'delete':
      return { text: (look) => renderMarkdown(deleted(message), look).join('\n'), buttons: [] };
  }
}

function deleted({ components: [first] }: MessagePayload): string {
  const [header = ''] = first?.type === ComponentType.TextDisplay ? first.content.split('\n') : [];
  return header === '' ? '-# Deleted.' : `-# Deleted: ${header.replace(/^-# /, '')}`;
}
