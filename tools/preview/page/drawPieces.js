import { coverText } from './coverSpoiler.js';
import { element } from './element.js';

/** @import { Piece } from '../View.ts' */
/** @import { Spoilers } from './coverSpoiler.js' */

/** Headings of a message stand below the page's own. */
const TAGS = /** @type {const} */ ({
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  codeBlock: 'pre',
  quote: 'blockquote',
  small: 'p',
  heading1: 'h3',
  heading2: 'h4',
  heading3: 'h5',
  mention: 'span',
  time: 'span',
  bullets: 'ul',
  numbers: 'ol',
  item: 'li',
  deepItem: 'li',
  break: 'br',
});

/**
 * Draws a text.
 *
 * @param {readonly Piece[]} pieces
 * @param {Spoilers} spoilers
 * @returns {(Node | string)[]}
 */
export function drawPieces(pieces, spoilers) {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const content = drawPieces(piece.content, spoilers);
    if (piece.kind === 'spoiler') return coverText(content, spoilers, JSON.stringify(piece));
    if ('href' in piece) {
      const attributes = { href: piece.href, target: '_blank', rel: 'noopener noreferrer nofollow' };
      return element('a', attributes, ...content);
    }
    return element(TAGS[piece.kind], { class: `piece-${piece.kind}` }, ...content);
  });
}
