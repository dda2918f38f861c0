import { element } from './element.js';

/** @typedef {{ readonly name: string, readonly act: () => void }} MenuItem */

/**
 * A button that opens a menu, to be used by mouse and by keys.
 *
 * @param {string} label
 * @param {readonly MenuItem[]} items
 */
export function drawMenu(label, items) {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'menu-button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': label,
      'data-key': 'menu',
    },
    '⋯',
  );
  const list = element('div', { role: 'menu', class: 'menu', hidden: true, 'aria-label': label });
  const whole = element('div', { class: 'menu-place' }, button, list);

  /** @param {boolean} isOpen */
  const show = (isOpen) => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const entries = items.map(({ name, act }) => {
    const entry = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, name);
    entry.addEventListener('click', () => {
      show(false);
      button.focus();
      act();
    });
    return entry;
  });
  list.append(...entries);

  button.addEventListener('click', () => {
    show(list.hidden === true);
    if (!list.hidden) entries[0]?.focus();
  });
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget))) show(false);
  });
  whole.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const at = entries.findIndex((entry) => entry.matches(':focus'));
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const next = Object.entries(steps).find(([key]) => key === event.key)?.[1];
    if (event.key === 'Escape') {
      show(false);
      button.focus();
    } else if (next !== undefined) entries.at(next % entries.length)?.focus();
    else return;
    event.preventDefault();
  });
  return whole;
}
