import { coverBox } from './coverSpoiler.js';
import { drawPieces } from './drawPieces.js';
import { drawUnknown } from './drawUnknown.js';
import { element } from './element.js';

/** @import { ButtonPart, Part, SelectPart, UnknownPart } from '../View.ts' */
/** @import { Spoilers } from './coverSpoiler.js' */

/**
 * What the components of a message do.
 *
 * @typedef {{
 *   readonly spoilers: Spoilers,
 *   readonly press: (id: string, button: HTMLButtonElement) => void,
 *   readonly enter: (room: string) => void,
 *   readonly pick: (values: readonly string[]) => void,
 * }} Hands
 */

/**
 * Draws what a message consists of.
 *
 * @param {readonly Part[]} parts
 * @param {Hands} hands
 * @returns {HTMLElement[]}
 */
export function drawParts(parts, hands) {
  return parts.map((part) => drawPart(part, hands));
}

/**
 * @param {Part} part
 * @param {Hands} hands
 * @returns {HTMLElement}
 */
function drawPart(part, hands) {
  switch (part.kind) {
    case 'text':
      return element('div', { class: 'text' }, ...drawPieces(part.pieces, hands.spoilers));
    case 'container': {
      const box = element('div', { class: 'box' }, ...drawParts(part.parts, hands));
      if (part.accent !== null) box.style.setProperty('--accent', part.accent);
      return part.isSpoiler ? coverBox(box, hands.spoilers, JSON.stringify(part)) : box;
    }
    case 'row':
      return element('div', { class: 'row' }, ...part.controls.map((control) => drawControl(control, hands)));
    case 'separator':
      return element('div', { class: part.isLine ? 'separator line' : 'separator' });
    case 'section':
      return element(
        'div',
        { class: 'section' },
        element('div', {}, ...drawParts(part.parts, hands)),
        drawControl(part.accessory, hands),
      );
    case 'file':
      return element(
        'div',
        { class: 'file' },
        element('span', { class: 'file-name' }, part.name),
        ' ',
        element('span', { class: 'file-size' }, part.size),
      );
    case 'reactions':
      return element(
        'ul',
        { class: 'reactions', 'aria-label': 'Reactions' },
        ...part.all.map(({ emoji, count }) => element('li', { class: 'reaction' }, `${emoji} ${count}`)),
      );
    case 'unknown':
      return drawUnknown(part);
  }
}

/**
 * @param {ButtonPart | SelectPart | UnknownPart} control
 * @param {Hands} hands
 * @returns {HTMLElement}
 */
function drawControl(control, hands) {
  switch (control.kind) {
    case 'button':
      return drawButton(control, hands);
    case 'select':
      return drawSelect(control, hands);
    case 'unknown':
      return drawUnknown(control);
  }
}

/**
 * @param {ButtonPart} part
 * @param {Hands} hands
 */
function drawButton({ id, label, style, isDisabled, url }, { press }) {
  const attributes = { class: `button ${style}`, 'data-key': label };
  if (url !== null && /^https?:/i.test(url))
    return element('a', { ...attributes, href: url, target: '_blank', rel: 'noopener noreferrer' }, label);
  const button = element('button', { ...attributes, type: 'button', disabled: isDisabled }, label);
  if (id !== null) button.addEventListener('click', () => press(id, button));
  return button;
}

/**
 * @param {SelectPart} part
 * @param {Hands} hands
 */
function drawSelect({ placeholder, isDisabled, max, options }, { pick }) {
  const isMultiple = max > 1;
  const attributes = { disabled: isDisabled, multiple: isMultiple, 'aria-label': placeholder };
  const select = element(
    'select',
    { ...attributes, class: 'select', 'data-key': 'select' },
    ...(isMultiple ? [] : [element('option', { value: '', disabled: true, selected: true }, placeholder)]),
    ...options.map(({ name, value, description }) =>
      element('option', { value }, description === '' ? name : `${name} – ${description}`),
    ),
  );
  select.addEventListener('change', () => pick([...select.selectedOptions].map(({ value }) => value)));
  return select;
}
