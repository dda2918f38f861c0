import {
  type ChannelHandle,
  type Discord,
  type GuildHandle,
  ManualClock,
  type MessageView,
  type Person,
} from 'loopback-discord';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SERVER_WIDE } from '../../src/club/settingsAt.ts';
import { Action, encodeButton } from '../../src/messages/Button.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { PARAGRAPH } from '../../src/request/unanswered/unansweredButton.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { mistakesOn } from '../support/bot/mistakesOn.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { twoFilms } from '../support/libraries.ts';
import { onOneDay } from '../support/onOneDay.ts';
import { storePlaces } from '../support/store/storePlaces.ts';

/** The life of an interaction’s token. */
const QUARTER = 15 * 60_000;

onOneDay();

const films = await twoFilms();
const deadlines = new ManualClock();
/** How far Discord's time has been put forward: no deadline passes, so that no connection ends. */
let ahead = 0;
const clock = {
  now: () => deadlines.now() + ahead,
  after: (milliseconds: number, act: () => void) => deadlines.after(milliseconds, act),
};
const pass = (milliseconds: number): void => {
  ahead += milliseconds;
};
const REVIEW =
  '---\ntitle: Undertow\n---\n\nThe lighthouse stands on a rock that the sea takes back a little of every winter, and the film never leaves it.\n';

let discord: Discord;
let clubs: OpenClubs;
let bot: Bot;
let guild: GuildHandle;
let channel: ChannelHandle;
/** Somebody whom a role lets use the commands, and who may neither manage the server nor messages. */
let host: Person;

beforeAll(async () => {
  discord = await openDiscord({ clock });
  const [file] = storePlaces().ways;
  clubs = await openClubs((await file?.place()) ?? expect.fail('no place'), createLog('silent'));
  bot = await startBot(discord, films, {}, undefined, clubs);
  guild = await discord.createGuild();
  channel = guild.createChannel('club');
  await discord.gateway.flush();
  await clubs.change(guild.id, SERVER_WIDE, 'questions', true);
});

afterAll(async () => {
  await bot.stop();
  await clubs.close();
  const found = mistakesOn(discord);
  await discord.close();
  expect(found).toEqual([]);
});

beforeEach(() => {
  host = addHost();
});

let count = 0;

function addHost(): Person {
  const person = guild.addMember(`Host ${count++}`);
  const hosts = guild.createRole('Hosts', [person]);
  for (const command of ['club', 'film', 'summary']) guild.allowCommand(hosts, command);
  return person;
}

async function filled(said: Promise<MessageView>): Promise<MessageView> {
  const message = await said;
  await message.waitUntilFilled();
  return message;
}

/** A question that went unanswered. */
async function unanswered(question: string): Promise<void> {
  const film = films.films[0]?.review.id ?? '';
  const day = new Date().toISOString().slice(0, 10);
  await clubs.tally.count({ server: guild.id, film, question, ended: 'none', day });
}

test('GIVEN a role that may use /club WHEN somebody of it runs that THEN its buttons are theirs for 15 minutes', async () => {
  const listed = await host.run('/club schedule', { what: 'quote', time: '20:00' });
  pass(QUARTER - 60_000);
  const removed = await host.press(PHRASES.removeSchedule, { on: listed });
  expect(removed.text).toContain(PHRASES.scheduleRemoved);
  const again = await host.run('/club schedule', { what: 'quote', time: '20:00' });
  pass(QUARTER + 60_000);
  const late = await host.press(PHRASES.removeSchedule, { on: again });
  expect(late.text).toBe(PHRASES.serverManagersOnly);
  expect(clubs.records.schedules.of(guild.id)).toHaveLength(1);
});

test('GIVEN what is posted at its times WHEN they fill in the form THEN it is changed, and no form that they did not open', async () => {
  for (const one of clubs.records.schedules.of(guild.id)) await clubs.records.schedules.remove(one);
  const listed = await host.run('/club schedule', { what: 'quote', time: '20:00' });
  const form = await host.openModal(() => host.press(PHRASES.editSchedule, { on: listed }));
  const filled = { [PHRASES.scheduleTime]: '21:00' };
  const changed = await host.submit(form, filled);
  expect(changed.text).toContain(PHRASES.scheduleChanged);
  const [kept] = clubs.records.schedules.of(guild.id).slice(-1);
  if (kept === undefined) expect.fail('one is kept');
  const { channel } = kept;
  const forged = encodeButton({ action: Action.EditSchedule, channel, schedule: '1764201600000123' });
  expect((await host.submit(form, filled, { forged })).text).toBe(PHRASES.serverManagersOnly);
});

test('GIVEN what went unanswered WHEN they fill in the form THEN it is pinned, and they can go on from what it says', async () => {
  for (const question of ['is it wet', 'how is the spaghetti']) await unanswered(question);
  const list = await filled(host.run('/club questions'));
  const first = list.buttons.find(({ label }) => label === PHRASES.answerIsIn)?.customId ?? '';
  const form = await host.openModal(() => host.forge(first, { on: list }));
  const wrong = await host.submit(form, { [PARAGRAPH]: '0' });
  expect(wrong.text).toContain('is no paragraph');
  expect(wrong.id).not.toBe(list.id);
  const answered = await host.submit(form, { [PARAGRAPH]: '7' });
  // It takes the place of the list: a message of its own would belong to nobody who may go on.
  expect(answered.id).toBe(list.id);
  expect(answered).toMatchObject({ isEphemeral: true });
  expect(clubs.records.pins.of(guild.id)).toHaveLength(1);
  const back = await host.press(PHRASES.unanswered, { on: answered });
  const ignored = await host.press(PHRASES.ignore, { on: back });
  expect(ignored.text).toContain(PHRASES.nothingUnanswered);
  expect(clubs.records.pins.of(guild.id)).toHaveLength(2);
});

test('GIVEN films of the server’s own THEN they add, edit and remove them', async () => {
  const file = { name: 'undertow.md', content: REVIEW };
  const draft = await filled(host.run('/film add', { file }));
  const added = await host.press(PHRASES.addIt, { on: draft });
  expect(added.text).toBe(PHRASES.ownFilmAdded('Undertow'));
  const offered = await host.run('/film edit', { title: 'Undertow' });
  expect(offered).toMatchObject({ text: PHRASES.ownFilmEdit('Undertow'), isEphemeral: true });
  const form = await host.openModal(() => host.press(PHRASES.editIt, { on: offered }));
  const wrong = await host.submit(form, { [PHRASES.ownFilmForm]: 'title: Undertow\nyear: soon' });
  expect(wrong.text).toContain(PHRASES.ownFilmNotChanged('Undertow'));
  const again = await host.openModal(() => host.press(PHRASES.editAgain, { on: wrong }));
  const changed = await host.submit(again, { [PHRASES.ownFilmForm]: 'title: Undertow\nyear: 1983' });
  expect(changed.text).toBe(PHRASES.ownFilmChanged('Undertow (1983)'));
  expect(changed.id).toBe(offered.id);
  const other = addHost();
  const asked = await other.run('/film remove', { title: 'Undertow' });
  await other.press(PHRASES.removeIt, { on: asked });
  expect(clubs.records.films.of(guild.id)).toEqual([]);
});

test('GIVEN a form WHEN somebody sends it as another one, or too late THEN nothing happens', async () => {
  const film = clubs.records.films;
  const owner = guild.addMember('Owner', { administrator: true });
  const draft = await filled(owner.run('/film add', { file: { name: 'u.md', content: REVIEW } }));
  await owner.press(PHRASES.addIt, { on: draft });
  const kept = film.of(guild.id);
  await unanswered('is it cold');
  const list = await filled(host.run('/club questions'));
  const questions = await host.openModal(() => host.press(PHRASES.answerIsIn, { on: list }));
  const edit = await host.run('/film edit', { title: 'Undertow' });
  const [button] = edit.buttons;
  const fields = { [PARAGRAPH]: '7' };
  const forged = await host.submit(questions, fields, { forged: button?.customId ?? '' });
  expect(forged.text).toBe(PHRASES.serverManagersOnly);
  // Of another question than those that stand there.
  const io = films.films[0]?.review.id ?? '';
  const other = encodeButton({ action: Action.AnswerIsIn, filmId: io, position: 0, code: 'zzzzz' });
  const asked = await host.submit(questions, fields, { forged: other });
  expect(asked.text).toBe(PHRASES.serverManagersOnly);
  const form = await host.openModal(() => host.press(PHRASES.editIt, { on: edit }));
  pass(QUARTER + 60_000);
  const late = await host.submit(form, { [PHRASES.ownFilmForm]: 'title: Taken over' });
  expect(late.text).toBe(PHRASES.serverManagersOnly);
  expect(film.of(guild.id)).toEqual(kept);
});

test('GIVEN a role that may use /summary THEN its buttons are theirs for 15 minutes', async () => {
  expect((await host.run('/summary', { film: 'IO' })).isEphemeral).toBe(false);
  const offer = await host.run('/summary', { film: 'IO' });
  expect(offer.text).toBe(PHRASES.summaryExists(channel.mention));
  const posted = await host.press(PHRASES.postSummary, { on: offer });
  expect(posted.text).toBe(PHRASES.summaryPosted(channel.mention));
  await discord.waitUntil(() => channel.messages.length === 2, 'the new one');
  const late = await host.run('/summary', { film: 'IO' });
  pass(QUARTER + 60_000);
  expect((await host.press(PHRASES.updateSummary, { on: late })).text).toBe(PHRASES.moderatorsOnly);
});
