import { createCombobox } from './createCombobox.js';
import { element } from './element.js';

/** @import { Choice, Done, SeenCommand, SeenOption } from '../View.ts' */
/** @import { Action } from '../actions/Action.ts' */

/** @typedef {{ readonly whole: HTMLElement, readonly input: HTMLInputElement, readonly value: () => string }} Field */

/**
 * The options of a command, to be filled in and sent: what is required first, the rest by a press.
 *
 * @param {SeenCommand} command
 * @param {(action: Action) => Promise<Done>} act
 * @param {() => void} close
 */
export function createCommandForm({ name, description, options }, act, close) {
  /** @type {Map<string, Field>} */
  const fields = new Map();
  const filled = () =>
    Object.fromEntries(
      [...fields].map(([option, { value }]) => [option, value()]).filter(([, value]) => value !== ''),
    );
  const lists = element('div');
  const places = element('div', { class: 'fields' });
  const more = element('div', { class: 'more', role: 'group', 'aria-label': 'More options' });
  const run = element('button', { type: 'submit', class: 'button primary' }, 'Send');
  const cancel = element('button', { type: 'button', class: 'textlike' }, 'Cancel');
  const whole = element(
    'form',
    { id: 'field', tabindex: '-1', class: 'command', 'aria-label': `/${name}` },
    lists,
    element('p', { class: 'banner' }, element('strong', {}, `/${name}`), ` ${description} `, cancel),
    element('div', { class: 'line' }, places, run),
    more,
  );

  /** @param {SeenOption} option */
  const add = (option) => {
    const field = createField(option, async (text) => {
      const { [option.name]: _, ...others } = filled();
      const action = { do: /** @type {const} */ ('type'), command: name, option: option.name, text };
      return (await act({ ...action, options: others })).choices ?? [];
    });
    fields.set(option.name, field);
    lists.append(field.list);
    places.append(field.whole);
    return field;
  };
  for (const option of options) {
    if (option.isRequired) {
      add(option);
      continue;
    }
    const button = element(
      'button',
      { type: 'button', class: 'chip', title: option.description },
      `+ ${option.name}`,
    );
    button.addEventListener('click', () => {
      button.remove();
      add(option).input.focus();
    });
    more.append(button);
  }

  cancel.addEventListener('click', close);
  whole.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  whole.addEventListener('submit', async (event) => {
    event.preventDefault();
    const missing = options.find((option) => option.isRequired && filled()[option.name] === undefined);
    if (missing !== undefined) return fields.get(missing.name)?.input.focus();
    const { problem } = await act({ do: 'run', command: name, options: filled() });
    if (problem === null) close();
  });
  const start = () => {
    const [first] = fields.values();
    (first?.input ?? run).focus();
  };
  return { whole, start };
}

/**
 * @param {SeenOption} option
 * @param {(text: string) => Promise<readonly Choice[]>} complete
 */
function createField({ name, description, isRequired, by, choices }, complete) {
  /** What was chosen is sent by its value, which may differ from its name. @type {Choice | null} */
  let chosen = null;
  const input = element('input', { class: 'field', placeholder: description, autocomplete: 'off' });
  const label = element('label', { class: 'option' }, element('span', { class: 'option-name' }, name), input);
  if (isRequired) input.required = true;
  input.addEventListener('input', () => {
    chosen = null;
  });
  /** @param {string} text */
  const find = (text) => {
    if (by === 'autocomplete') return complete(text);
    if (chosen !== null) return [];
    return choices.filter((choice) => choice.name.toLowerCase().includes(text.trim().toLowerCase()));
  };
  const list = createCombobox(input, description, {
    find: by === 'typing' ? () => [] : find,
    choose: (choice) => {
      chosen = choice;
      input.value = choice.name;
    },
    startsAtFirst: by === 'list',
    asksBot: by === 'autocomplete',
  });
  if (by === 'typing') {
    for (const attribute of [...input.attributes])
      if (attribute.name === 'role' || attribute.name.startsWith('aria-'))
        input.removeAttribute(attribute.name);
  }
  return { whole: label, list, input, value: () => chosen?.value ?? input.value.trim() };
}
