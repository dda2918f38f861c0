import { drawMenu } from './drawMenu.js';
import { drawMessage } from './drawMessage.js';

/** @import { SeenMessage, View } from '../View.ts' */
/** @import { Action } from '../actions/Action.ts' */

/** How near to its end a log has to be for new messages to be scrolled to, in pixels. */
const NEAR = 120;

/**
 * What the log asks the rest of the page to do.
 *
 * @typedef {{
 *   readonly act: (action: Action) => Promise<void>,
 *   readonly reply: (message: SeenMessage) => void,
 *   readonly edit: (message: SeenMessage) => void,
 *   readonly leave: () => void,
 *   readonly enter: (room: string) => void,
 * }} LogHands
 */

/**
 * Keeps the list of messages as they are. What has not changed stays as it stands, and with it the focus, an open menu and
 * the uncovered spoilers; what has changed is drawn again, and keeps the focus where it was.
 *
 * @param {HTMLElement} log
 * @param {LogHands} hands
 */
export function createLog(log, hands) {
  let isNew = true;
  // So that it can be scrolled by keys.
  log.tabIndex = 0;
  /** @type {Map<string, { readonly json: string, readonly node: HTMLElement }>} */
  let shown = new Map();
  /** What each person has uncovered. @type {Set<string>} */
  const uncovered = new Set();

  // Its end stays in sight while something else on the page grows.
  let isAtEnd = true;
  log.addEventListener('scroll', () => {
    isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
  });
  new ResizeObserver(() => {
    if (isAtEnd) log.scrollTop = log.scrollHeight;
  }).observe(log);

  /**
   * @param {SeenMessage} message
   * @param {View} view
   * @param {string} viewer
   */
  const draw = (message, view, viewer) => {
    const { id } = message;
    /** @param {string} spoiler */
    const keyOf = (spoiler) => `${viewer} ${id} ${spoiler}`;
    return drawMessage(
      message,
      {
        spoilers: {
          has: (spoiler) => uncovered.has(keyOf(spoiler)),
          add: (spoiler) => uncovered.add(keyOf(spoiler)),
        },
        press: async (id, button) => {
          button.setAttribute('aria-busy', 'true');
          await hands.act({ do: 'press', message: message.id, button: id });
          button.removeAttribute('aria-busy');
        },
        enter: hands.enter,
        pick: (values) => void hands.act({ do: 'pick', message: id, values: [...values] }),
      },
      drawMenu(`More on the message of ${message.author}`, menuOf(message, view, viewer)),
      () => void hands.act({ do: 'dismiss', message: id }),
    );
  };

  /**
   * @param {SeenMessage} message
   * @param {View} view
   * @param {string} viewer
   */
  const menuOf = (message, { menu, people }, viewer) => {
    const { id, isOwn, isPrivate } = message;
    const isModerator = people.some(({ key, role }) => key === viewer && role === 'moderator');
    const commands = menu.map((command) => ({
      name: command,
      act: () => void hands.act({ do: 'menu', message: id, command }),
    }));
    return [
      ...(isPrivate ? [] : [{ name: 'Reply', act: () => hands.reply(message) }]),
      ...commands,
      ...(isOwn ? [{ name: 'Edit message', act: () => hands.edit(message) }] : []),
      ...((isOwn || isModerator) && !isPrivate
        ? [{ name: 'Delete message', act: () => void hands.act({ do: 'delete', message: id }) }]
        : []),
    ];
  };

  /** Empties it, for somebody else or another place. */
  const clear = () => {
    isNew = true;
    shown = new Map();
    log.replaceChildren();
  };

  /**
   * @param {View} view
   * @param {string} viewer
   */
  const update = (view, viewer) => {
    // What stood there before one came is not read out.
    log.setAttribute('aria-live', isNew ? 'off' : 'polite');
    isNew = false;
    const focused = document.activeElement;
    const ids = new Set(view.messages.map(({ id }) => id));
    for (const [id, { node }] of shown) {
      if (ids.has(id)) continue;
      if (node.contains(focused)) hands.leave();
      node.remove();
      shown.delete(id);
    }
    const count = shown.size;
    for (const message of view.messages) {
      const json = JSON.stringify([message, view.menu]);
      const old = shown.get(message.id);
      if (old?.json === json) continue;
      const node = draw(message, view, viewer);
      if (old === undefined) log.append(node);
      else replace(old.node, node, focused);
      shown.set(message.id, { json, node });
    }
    if (isAtEnd || shown.size > count) log.scrollTop = log.scrollHeight;
  };

  return { clear, update };
}

/**
 * @param {HTMLElement} old
 * @param {HTMLElement} node
 * @param {Element | null} focused
 */
function replace(old, node, focused) {
  const key = old.contains(focused) ? (focused?.getAttribute('data-key') ?? '') : null;
  old.replaceWith(node);
  if (key === null) return;
  const keyed = /** @type {NodeListOf<HTMLElement>} */ (node.querySelectorAll('[data-key]'));
  const usable = [...keyed].filter((each) => !each.hasAttribute('disabled'));
  // What was pressed may be disabled now, such as Next on the last passage: then its neighbour is next at hand.
  const same = usable.find((each) => each.getAttribute('data-key') === key);
  const neighbour = usable.find((each) => each.classList.contains('button'));
  (same ?? neighbour ?? node).focus();
}
