import { element } from './element.js';

/**
 * The spoilers of a message, for who looks at it.
 *
 * @typedef {{ has: (spoiler: string) => boolean, add: (spoiler: string) => void }} Spoilers
 */

const LABEL = 'Spoiler, press to uncover';

/**
 * Covers a stretch of text until it is pressed.
 *
 * @param {(Node | string)[]} content
 * @param {Spoilers} spoilers
 * @param {string} spoiler tells it from others in the message
 */
export function coverText(content, spoilers, spoiler) {
  const open = element('span', { class: 'spoiler-text', tabindex: '-1' }, ...content);
  if (spoilers.has(spoiler)) return open;
  const cover = coverButton('spoiler-text covered', element('span', { 'aria-hidden': 'true' }, textOf(open)));
  cover.addEventListener('click', () => {
    spoilers.add(spoiler);
    cover.replaceWith(open);
    open.focus();
  });
  return cover;
}

/**
 * Covers a box until it is pressed.
 *
 * @param {HTMLElement} box
 * @param {Spoilers} spoilers
 * @param {string} spoiler tells it from others in the message
 */
export function coverBox(box, spoilers, spoiler) {
  box.tabIndex = -1;
  if (spoilers.has(spoiler)) return box;
  const cover = coverButton('spoiler-cover', element('span', { class: 'spoiler-pill' }, 'Spoiler'));
  box.inert = true;
  const covered = element('div', { class: 'spoiler-box' }, box, cover);
  cover.addEventListener('click', () => {
    spoilers.add(spoiler);
    box.inert = false;
    covered.replaceWith(box);
    box.focus();
  });
  return covered;
}

/**
 * @param {string} name its class
 * @param {Node} content
 */
function coverButton(name, content) {
  const attributes = { type: 'button', class: name, 'aria-expanded': 'false', 'aria-label': LABEL };
  return element('button', { ...attributes, 'data-key': 'spoiler' }, content);
}

/**
 * As wide as what it covers, and nothing to be read: not even by who looks into the page.
 *
 * @param {HTMLElement} content
 */
function textOf(content) {
  return (content.textContent ?? '').replaceAll(/\S/g, '█');
}
