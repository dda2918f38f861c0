import { element } from '../element.js';
import { titleOf } from '../titleOf.js';
import { createCombobox } from './createCombobox.js';
import { createCommandForm } from './createCommandForm.js';

/** @import { Choice, Done, SeenCommand, SeenMessage, View } from '../../View.ts' */
/** @import { Action } from '../../actions/Action.ts' */

/**
 * Where one types: a message to the bot, or a command.
 *
 * @param {HTMLElement} place
 * @param {(action: Action) => Promise<Done>} act
 */
export function createComposer(place, act) {
  /** @type {readonly SeenCommand[]} */
  let commands = [];
  let bot = '';
  /** What is written to; null for a message of its own. @type {{ do: 'reply' | 'edit', message: string } | null} */
  let target = null;
  let mentions = true;

  const mention = element('button', {
    type: 'button',
    class: 'mention-toggle',
    'aria-pressed': 'true',
    title: 'Whether your message mentions the bot',
  });
  const input = element('input', { id: 'field', class: 'field', enterkeyhint: 'send' });
  const send = element('button', { type: 'submit', class: 'button primary' }, 'Send');
  const about = element('span');
  const cancel = element('button', { type: 'button', class: 'textlike' }, 'Cancel');
  const banner = element('p', { class: 'banner', hidden: true }, about, ' ', cancel);
  const choices = createCombobox(input, 'Commands', {
    find: (text) => (text.startsWith('/') && target === null ? commandsLike(text.slice(1)) : []),
    choose: ({ value }) => openCommand(value),
    startsAtFirst: true,
    asksBot: false,
  });
  const line = element('form', { class: 'line', 'aria-label': 'Message' }, mention, input, send);
  place.replaceChildren(choices, banner, line);

  /**
   * @param {string} text
   * @returns {Choice[]}
   */
  const commandsLike = (text) =>
    commands
      .filter(({ name }) => name.startsWith(text.trim().toLowerCase()))
      .map(({ name, description }) => ({ name: `/${name}`, value: name, description }));

  /** @param {string} name */
  const openCommand = (name) => {
    const command = commands.find((each) => each.name === name);
    if (command === undefined) return;
    input.value = '';
    const form = createCommandForm(command, act, close);
    place.replaceChildren(form.whole);
    form.start();
  };

  const close = () => {
    place.replaceChildren(choices, banner, line);
    input.focus();
  };

  /**
   * @param {{ do: 'reply' | 'edit', message: string } | null} next
   * @param {string} text
   */
  const aim = (next, text) => {
    target = next;
    banner.hidden = next === null;
    about.textContent = text;
    mention.hidden = next !== null || mention.dataset['direct'] === 'true';
    if (next === null) input.value = '';
    close();
  };

  mention.addEventListener('click', () => {
    mentions = !mentions;
    mention.setAttribute('aria-pressed', String(mentions));
    input.focus();
  });
  cancel.addEventListener('click', () => aim(null, ''));
  line.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && target !== null) aim(null, '');
  });
  line.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    /** @type {Action} */
    const action = target === null ? { do: 'say', text, mentions } : { ...target, text };
    // What is typed while it is on its way is the next message.
    aim(null, '');
    const { problem } = await act(action);
    if (problem !== null && input.value === '') input.value = text;
  });

  return {
    /**
     * @param {View} view
     * @param {string} channel
     */
    update: (view, channel) => {
      const here = view.channels.find(({ key }) => key === channel);
      const isDirect = here?.isDirect === true;
      commands = view.commands;
      bot = view.bot.name;
      mention.textContent = `@${bot}`;
      mention.setAttribute('aria-label', `Mention @${bot}`);
      mention.dataset['direct'] = String(isDirect);
      mention.hidden = isDirect || target !== null;
      const isReady = view.bot.state === 'ready';
      const name = here === undefined ? '' : titleOf(here);
      input.setAttribute('aria-label', `Message ${name}, or / for commands`);
      input.placeholder = isReady ? `Message ${name}, or / for commands` : 'Wait for the bot…';
      send.disabled = !isReady;
    },
    /** @param {SeenMessage} message */
    reply: ({ id, author }) => aim({ do: 'reply', message: id }, `Replying to ${author}`),
    /** @param {SeenMessage} message */
    edit: ({ id }) => aim({ do: 'edit', message: id }, 'Editing your message'),
    focus: () => input.focus(),
    /** Forgets what is written, for somebody else or another place. */
    clear: () => {
      target = null;
      banner.hidden = true;
      input.value = '';
      place.replaceChildren(choices, banner, line);
    },
  };
}
