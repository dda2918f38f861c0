import { createLog } from './createLog.js';
import { element } from './element.js';
import { keepSettings, readSettings } from './readSettings.js';
import { titleOf } from './titleOf.js';
import { createComposer } from './typing/createComposer.js';
import { showForm } from './typing/showForm.js';

/** @import { Done, View } from '../View.ts' */
/** @import { Action } from '../actions/Action.ts' */

const settings = readSettings();
/** @type {EventSource | null} */
let stream = null;

const log = createLog(find('log'), {
  act: async (action) => void (await act(action)),
  reply: (message) => composer.reply(message),
  edit: (message) => composer.edit(message),
  leave: () => composer.focus(),
  enter: (room) => go({ in: room }),
});
const composer = createComposer(find('composer'), act);
const person = choose('person', (as) => go({ as }));
choose('theme', (theme) => go({ theme: theme === 'light' ? 'light' : 'dark' }));
choose('width', (width) => go({ width: width === 'phone' ? 'phone' : 'desktop' }));
go({});

/**
 * Changes how it is shown, or who looks and where.
 *
 * @param {Partial<typeof settings>} change
 */
function go(change) {
  const isElsewhere = stream === null || 'as' in change || 'in' in change;
  Object.assign(settings, change);
  keepSettings(settings);
  document.documentElement.dataset['theme'] = settings.theme;
  document.documentElement.dataset['width'] = settings.width;
  for (const name of /** @type {const} */ (['theme', 'width'])) {
    const select = find(name);
    if (select instanceof HTMLSelectElement) select.value = settings[name];
  }
  if (isElsewhere) open();
}

function open() {
  stream?.close();
  log.clear();
  composer.clear();
  tell('');
  stream = new EventSource(`/view?${where()}`);
  stream.addEventListener('message', ({ data }) => show(JSON.parse(data)));
  stream.addEventListener('error', () => status('The preview has ended. Start it again: npm run preview.'));
}

function where() {
  return new URLSearchParams({ as: settings.as, in: settings.in });
}

/** @param {View} view */
function show(view) {
  const { people, channels, bot } = view;
  settings.as = people.find(({ key }) => key === settings.as)?.key ?? people[0]?.key ?? '';
  settings.in = channels.find(({ key }) => key === settings.in)?.key ?? channels[0]?.key ?? '';
  const here = channels.find(({ key }) => key === settings.in);
  const title = here === undefined ? '' : titleOf(here);
  document.title = `${title} – ${bot.name}, preview`;
  find('title').textContent = title;
  find('topic').textContent = here?.topic ?? '';
  if (person.options.length !== people.length)
    person.replaceChildren(
      ...people.map(({ key, name, role }) => element('option', { value: key }, `${name}, ${role}`)),
    );
  person.value = settings.as;
  showChannels(view);
  status(
    bot.state === 'starting' ? 'The bot is starting…' : bot.state === 'ended' ? 'The bot has ended.' : '',
  );
  showTroubles(view.troubles);
  showWelcome(view, title);
  log.update(view, settings.as);
  composer.update(view, settings.in);
}

/** @param {View} view */
function showChannels({ channels }) {
  const list = find('channels');
  const json = JSON.stringify([channels, settings.in]);
  if (list.dataset['shown'] === json) return;
  list.dataset['shown'] = json;
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(
    ...channels.map(({ key, name, isDirect, isThread }) => {
      const isHere = key === settings.in;
      const button = element(
        'button',
        {
          type: 'button',
          class: isThread ? 'channel in-channel' : 'channel',
          'aria-current': isHere ? 'page' : null,
        },
        element('span', { 'aria-hidden': 'true', class: 'sign' }, isThread ? '╰' : isDirect ? '@' : '#'),
        name,
      );
      button.addEventListener('click', () => go({ in: key }));
      return element('li', {}, button);
    }),
  );
  const here = list.querySelector('button[aria-current]');
  if (hadFocus && here instanceof HTMLElement) here.focus();
}

/** What somebody has closed, until it is gone and comes again. @type {Set<string>} */
const closed = new Set();

/** @param {readonly string[]} troubles */
function showTroubles(troubles) {
  for (const trouble of closed) if (!troubles.includes(trouble)) closed.delete(trouble);
  const place = find('troubles');
  const open = troubles.filter((trouble) => !closed.has(trouble));
  const json = JSON.stringify(open);
  if (place.dataset['shown'] === json) return;
  place.dataset['shown'] = json;
  place.replaceChildren(...open.map((trouble) => troubleLine(trouble, troubles)));
}

/**
 * @param {string} trouble
 * @param {readonly string[]} troubles
 */
function troubleLine(trouble, troubles) {
  const close = element('button', { type: 'button', 'aria-label': 'Close' }, '×');
  close.addEventListener('click', () => {
    closed.add(trouble);
    showTroubles(troubles);
  });
  return element('p', {}, element('span', {}, trouble), close);
}

/**
 * What an empty channel offers.
 *
 * @param {View} view
 * @param {string} title
 */
function showWelcome({ messages, examples, bot, channels }, title) {
  const place = find('welcome');
  place.hidden = messages.length > 0;
  const isDirect = channels.find(({ key }) => key === settings.in)?.isDirect === true;
  const json = JSON.stringify([examples, title]);
  if (place.hidden || place.dataset['shown'] === json) return;
  place.dataset['shown'] = json;
  const way = isDirect ? 'Write to it' : 'Mention it';
  const hint = element(
    'p',
    {},
    `This is ${bot.name} as Discord shows it. ${way}, or type / for commands.${examples.length > 0 ? ' For example:' : ''}`,
  );
  const buttons = examples.map((question) => {
    const button = element('button', { type: 'button', class: 'button secondary' }, question);
    button.addEventListener('click', () => void act({ do: 'say', text: question, mentions: true }));
    return button;
  });
  place.replaceChildren(
    element('h2', {}, `Welcome to ${title}`),
    hint,
    element('div', { class: 'row' }, ...buttons),
  );
}

/**
 * Does something as the person who looks. What goes wrong is told.
 *
 * @param {Action} action
 * @returns {Promise<Done>}
 */
async function act(action) {
  const done = await post(action);
  if (action.do !== 'type' || done.problem !== null) tell(done.problem ?? '');
  if (done.modal !== undefined)
    showForm(done.modal, (values) => post({ do: 'submit', values }), composer.focus);
  return done;
}

/**
 * @param {Action} action
 * @returns {Promise<Done>}
 */
async function post(action) {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`/act?${where()}`, { method: 'POST', headers, body: JSON.stringify(action) });
    if (answer.ok) return await answer.json();
    return { problem: `The preview did not take it: ${await answer.text()}` };
  } catch {
    return { problem: 'The preview has ended. Start it again: npm run preview.' };
  }
}

/** @param {string} problem */
function tell(problem) {
  find('problem').textContent = problem;
}

/** @param {string} text */
function status(text) {
  if (find('status').textContent !== text) find('status').textContent = text;
}

/** @param {string} id */
function find(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/**
 * @param {string} id of a select
 * @param {(value: string) => void} onChange
 */
function choose(id, onChange) {
  const select = find(id);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`#${id} is no select`);
  select.addEventListener('change', () => onChange(select.value));
  return select;
}
