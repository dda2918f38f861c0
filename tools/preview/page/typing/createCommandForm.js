import { element } from '../element.js';
import { createCombobox } from './createCombobox.js';
import { readFile } from './readFile.js';

/** @import { Choice, Done, SeenCommand, SeenOption } from '../../View.ts' */
/** @import { Action } from '../../actions/Action.ts' */
/** @import { GivenFile } from '../../actions/GivenFile.ts' */

/** @typedef {string | GivenFile} Given */

/**
 * @typedef {{
 *   readonly whole: HTMLElement,
 *   readonly list: HTMLElement | null,
 *   readonly input: HTMLInputElement,
 *   readonly value: () => Given | Promise<Given>,
 * }} Field the value is empty where nothing is given
 */

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
  /** @returns {Promise<Record<string, Given>>} */
  const filled = async () => {
    const given = await Promise.all(
      [...fields].map(async ([option, { value }]) => /** @type {const} */ ([option, await value()])),
    );
    return Object.fromEntries(given.filter(([, value]) => value !== ''));
  };
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
    /** @param {string} text */
    const complete = async (text) => {
      const { [option.name]: _, ...others } = await filled();
      const action = { do: /** @type {const} */ ('type'), command: name, option: option.name, text };
      return (await act({ ...action, options: others })).choices ?? [];
    };
    const field = option.by === 'file' ? createFileField(option) : createField(option, complete);
    fields.set(option.name, field);
    if (field.list !== null) lists.append(field.list);
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
    const given = await filled();
    const missing = options.find((option) => option.isRequired && given[option.name] === undefined);
    if (missing !== undefined) return fields.get(missing.name)?.input.focus();
    const { problem } = await act({ do: 'run', command: name, options: given });
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
 * @returns {Field}
 */
function createFileField({ name, description, isRequired }) {
  const input = element('input', { class: 'field', type: 'file', required: isRequired, title: description });
  const whole = element('label', { class: 'option' }, element('span', { class: 'option-name' }, name), input);
  const value = () => {
    const [file] = input.files ?? [];
    return file === undefined ? '' : readFile(file);
  };
  return { whole, list: null, input, value };
}

/**
 * @param {SeenOption} option
 * @param {(text: string) => Promise<readonly Choice[]>} complete
 * @returns {Field}
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
