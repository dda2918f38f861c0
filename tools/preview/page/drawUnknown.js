import { element } from './element.js';

/** @import { UnknownPart } from '../View.ts' */

/**
 * Says what the page does not draw, rather than leave it out.
 *
 * @param {UnknownPart} part
 */
export function drawUnknown({ name }) {
  return element('div', { class: 'unknown' }, `${name}: the preview does not draw this yet.`);
}
