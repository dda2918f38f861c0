import { element } from '../element.js';

/** @import { Choice } from '../../View.ts' */

/** How long nothing is typed before the bot is asked for choices, in milliseconds: so that it is not asked for each letter. */
const PAUSE = 200;

let count = 0;

/**
 * A field with a list of choices above it: arrows move, Enter and Tab choose, Escape closes.
 *
 * @param {HTMLInputElement} input
 * @param {string} title of the list
 * @param {{
 *   readonly find: (text: string) => readonly Choice[] | Promise<readonly Choice[]>,
 *   readonly choose: (choice: Choice) => void,
 *   readonly startsAtFirst: boolean,
 *   readonly asksBot: boolean,
 * }} hands what is offered; what becomes of what is chosen; whether Enter takes the first one unasked; and whether the bot
 *   is asked what there is: what the page knows itself is there at once, for who types fast and presses Enter
 * @returns the list, to be put near the field
 */
export function createCombobox(input, title, { find, choose, startsAtFirst, asksBot }) {
  count += 1;
  const id = `choices-${count}`;
  const list = element('div', { role: 'listbox', id, 'aria-label': title });
  const whole = element(
    'div',
    { class: 'choices', hidden: true },
    element('p', { class: 'choices-title', 'aria-hidden': 'true' }, title),
    list,
  );
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);
  /** @type {readonly Choice[]} */
  let choices = [];
  let active = -1;
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const close = () => {
    asked += 1;
    clearTimeout(timer);
    choices = [];
    whole.hidden = true;
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  /** @param {number} next */
  const activate = (next) => {
    active = next;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === active));
    const option = list.children[active];
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  };

  /** @param {Choice} choice */
  const take = (choice) => {
    close();
    choose(choice);
  };

  /** @param {readonly Choice[]} found */
  const show = (found) => {
    if (found.length === 0) return close();
    choices = found;
    const options = found.map((choice, at) => {
      const option = element(
        'div',
        { role: 'option', id: `${id}-${at}`, class: 'choice' },
        element('span', { class: 'choice-name' }, choice.name),
        ...(choice.description === ''
          ? []
          : [' ', element('span', { class: 'choice-about' }, choice.description)]),
      );
      // The field keeps the focus.
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', () => take(choice));
      return option;
    });
    list.replaceChildren(...options);
    whole.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    // Where there is but one, nothing else can be meant.
    activate(startsAtFirst || found.length === 1 ? 0 : -1);
  };

  const look = async () => {
    asked += 1;
    const mine = asked;
    const found = find(input.value);
    if (Array.isArray(found)) return show(found);
    input.setAttribute('aria-busy', 'true');
    const come = await found;
    input.removeAttribute('aria-busy');
    // What was typed since then has an answer of its own.
    if (mine === asked && input === document.activeElement) show(come);
  };

  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };

  input.addEventListener('input', asksBot ? lookSoon : look);
  input.addEventListener('focus', look);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (whole.hidden) {
      if (key === 'ArrowDown') void look();
      return;
    }
    const choice = choices[active];
    if (key === 'ArrowDown') activate((active + 1) % choices.length);
    else if (key === 'ArrowUp') activate((active <= 0 ? choices.length : active) - 1);
    else if ((key === 'Enter' || (key === 'Tab' && !event.shiftKey)) && choice !== undefined) take(choice);
    else if (key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return whole;
}
