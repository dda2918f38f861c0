import { element } from './element.js';

/** @import { SeenThread } from '../View.ts' */

/**
 * The thread on a message, to be entered.
 *
 * @param {SeenThread} thread
 * @param {(room: string) => void} enter
 */
export function drawThread({ key, name, count }, enter) {
  const messages = count === 1 ? '1 message' : `${count} messages`;
  const button = element(
    'button',
    { type: 'button', class: 'thread', 'data-key': 'thread' },
    element('span', { class: 'hidden' }, 'Thread: '),
    element('span', { class: 'thread-name' }, name),
    ' ',
    element('span', { class: 'thread-count' }, messages, element('span', { 'aria-hidden': 'true' }, ' ›')),
  );
  button.addEventListener('click', () => enter(key));
  return button;
}
