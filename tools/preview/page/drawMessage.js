import { drawParts } from './drawParts.js';
import { drawThread } from './drawThread.js';
import { element } from './element.js';

/** @import { SeenMessage } from '../View.ts' */
/** @import { Hands } from './drawParts.js' */

/**
 * Draws a message.
 *
 * @param {SeenMessage} message
 * @param {Hands} hands
 * @param {HTMLElement} menu
 * @param {() => void} dismiss
 */
export function drawMessage(message, hands, menu, dismiss) {
  const { id, author, isBot } = message;
  const name = element('span', { class: 'author', id: `author-${id}` }, author);
  const head = element(
    'div',
    { class: 'head' },
    name,
    ...(isBot ? [element('span', { class: 'badge' }, 'App')] : []),
  );
  return element(
    'article',
    {
      class: message.isPrivate ? 'message private' : 'message',
      tabindex: '-1',
      'aria-labelledby': `author-${id}`,
      'data-message-id': id,
      'data-author': author,
    },
    ...drawOrigin(message),
    drawAvatar(author, isBot),
    element('div', { class: 'content' }, head, ...drawBody(message, hands, dismiss)),
    menu,
  );
}

/**
 * @param {SeenMessage} message
 * @param {Hands} hands
 * @param {() => void} dismiss
 */
function drawBody({ isThinking, isEdited, isPrivate, author, parts, thread }, hands, dismiss) {
  const body = isThinking
    ? [element('p', { class: 'note' }, `${author} is thinking…`)]
    : drawParts(parts, hands);
  if (isEdited) body.push(element('span', { class: 'edited' }, '(edited)'));
  if (thread !== null) body.push(drawThread(thread, hands.enter));
  if (!isPrivate) return body;
  const button = element(
    'button',
    { type: 'button', class: 'textlike', 'data-key': 'dismiss' },
    'Dismiss message',
  );
  button.addEventListener('click', dismiss);
  body.push(element('p', { class: 'note' }, 'Only you can see this · ', button));
  return body;
}

/**
 * What it replies to, or which command brought it.
 *
 * @param {SeenMessage} message
 */
function drawOrigin({ repliesTo, used }) {
  if (used !== null) return [element('p', { class: 'origin' }, used)];
  if (repliesTo === null) return [];
  const { author, text } = repliesTo;
  return [
    element(
      'p',
      { class: 'origin' },
      element('span', { class: 'hidden' }, 'In reply to '),
      ...(author === null ? [] : [element('span', { class: 'origin-author' }, author), ' ']),
      text,
    ),
  ];
}

/**
 * The first letter of a name, or the bot's sign.
 *
 * @param {string} name
 * @param {boolean} isBot
 */
function drawAvatar(name, isBot) {
  const colour = isBot ? 'bot' : `${(name.codePointAt(0) ?? 0) % 4}`;
  const letter = isBot ? '' : name.slice(0, 1);
  return element('div', { class: `avatar avatar-${colour}`, 'aria-hidden': 'true' }, letter);
}
