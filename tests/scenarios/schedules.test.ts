import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChannelType, Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import {
  type ChannelHandle,
  type Discord,
  type GuildHandle,
  ManualClock,
  type Person,
} from 'loopback-discord';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { nextMoments } from '../../src/club/nextMoments.ts';
import { PAUSED_AT } from '../../src/club/Records.ts';
import { Action, encodeButton } from '../../src/messages/Button.ts';
import { GERMAN } from '../../src/messages/languages/german.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { holdBack } from '../support/bot/holdBack.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { type Endpoint, startEndpoint } from '../support/bot/startEndpoint.ts';
import { twoFilms } from '../support/libraries.ts';
import { onOneDay } from '../support/onOneDay.ts';
import { untilKept } from '../support/store/untilKept.ts';

const { Connect, ManageGuild, ManageMessages, SendMessages, SendMessagesInThreads, ViewChannel } =
  PermissionFlagsBits;
const DAY = 86_400_000;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

onOneDay();

const films = await twoFilms();
const clock = new ManualClock();
let discord: Discord;
let folder: string;
let clubs: OpenClubs;
let bot: Bot;

beforeAll(async () => {
  discord = await openDiscord();
  folder = await mkdtemp(join(tmpdir(), 'schedules-'));
  clubs = await openClubs({ dataDir: folder, databaseUrl: null }, createLog('silent'));
  bot = await startBot(discord, films, {}, undefined, clubs, clock);
});

afterAll(async () => {
  await bot.stop();
  await clubs.close();
  const { refusals, unanswered, doubled } = discord;
  await discord.close();
  await rm(folder, { recursive: true });
  // That a channel is hidden shows when it is asked for.
  const refused = refusals.filter(({ rules }) => !rules.includes('channel.view'));
  expect({ refusals: refused, unanswered, doubled }).toEqual({ refusals: [], unanswered: [], doubled: [] });
});

/** A server with a channel, and somebody who may manage it. */
interface Server {
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly boss: Person;
}

const servers: string[] = [];

afterEach(async () => {
  // What one test has left would be posted in the next one.
  for (const server of servers.splice(0)) await clubs.forget(server);
});

let count = 0;

async function found(locale?: Locale): Promise<Server> {
  const guild = await discord.createGuild({
    name: `Club ${count++}`,
    ...(locale === undefined ? {} : { locale }),
  });
  servers.push(guild.id);
  const channel = guild.createChannel('club');
  await discord.gateway.flush();
  return { guild, channel, boss: addBoss(guild) };
}

function addBoss(guild: GuildHandle): Person {
  return guild.addMember('Boss', { permissions: ManageGuild | ManageMessages });
}

const dates = (times: Parameters<typeof nextMoments>[0], many: number): string =>
  nextMoments(times, new Date(), many)
    .map((date) => `<t:${date.getTime() / 1_000}:F>`)
    .join(' · ');

test('GIVEN a quote for two days a week THEN its next three dates are shown, it is listed with the next, and posted', async () => {
  const { channel, boss } = await found();
  expect((await boss.run('/club schedule')).text).toBe(PHRASES.noSchedules);
  const added = await boss.run('/club schedule', {
    what: 'quote',
    time: '8pm',
    days: 'Mon Thu',
    zone: 'berlin',
    theme: 'solitude',
    film: 'IO',
  });
  const times = { days: [1, 4], time: '20:00', zone: 'Europe/Berlin' };
  expect(added.isEphemeral).toBe(true);
  expect(added.text).toBe(
    [
      PHRASES.scheduleAdded,
      `### ${PHRASES.schedulesHere}`,
      `**${PHRASES.scheduledQuoteOn('Solitude and silence')}** · IO (2019) · ${channel.mention}`,
      PHRASES.scheduledAt('Monday and Thursday', '20:00', 'Europe/Berlin'),
      PHRASES.nextDates(dates(times, 3)),
    ].join('\n'),
  );
  const listed = await boss.run('/club schedule');
  expect(listed.text).toContain(PHRASES.nextDates(dates(times, 1)));
  expect(listed.buttons.map(({ label }) => label)).toEqual([PHRASES.editSchedule, PHRASES.removeSchedule]);
  expect((await boss.run('/club show')).text).toContain(PHRASES.scheduledQuoteOn('Solitude and silence'));
  expect(channel.messages).toEqual([]);

  clock.advance(7 * DAY);
  await discord.waitUntil(() => channel.messages.length === 2);
  const [first, second] = channel.messages;
  expect(first?.text).not.toBe(second?.text);
  const shown = await boss.press(PHRASES.showParagraph, { on: channel.messages[0] ?? listed });
  expect(shown.isEphemeral).toBe(true);

  const removed = await boss.press(PHRASES.removeSchedule, { on: listed });
  expect(removed.text).toBe([PHRASES.scheduleRemoved, PHRASES.noSchedules].join('\n'));
  clock.advance(7 * DAY);
  await discord.gateway.flush();
  expect(channel.messages).toHaveLength(2);
});

test('GIVEN one that is sent again THEN there is still one, and it is shown', async () => {
  const { guild, boss } = await found();
  const options = { what: 'quote', time: '20:00', days: 'Mon Thu', zone: 'UTC' };
  await boss.run('/club schedule', options);
  const again = await boss.run('/club schedule', { ...options, time: '8 pm', days: 'Thu, Mon' });
  expect(again.text).toContain(PHRASES.scheduleThere);
  expect(again.text).toContain(PHRASES.nextDates(dates({ days: [1, 4], time: '20:00', zone: 'UTC' }, 3)));
  expect(clubs.records.schedules.of(guild.id)).toHaveLength(1);
  for (const kept of clubs.records.schedules.of(guild.id))
    await clubs.records.schedules.put({ ...kept, value: { ...kept.value, refused: PAUSED_AT } });
  const paused = await boss.run('/club schedule', options);
  expect(paused.text).toContain(PHRASES.schedulePaused);
  expect(paused.text).not.toContain(PHRASES.scheduleThere);
  const other = guild.createChannel('other');
  for (const where of [{ in: other }, {}])
    await boss.run('/club schedule', { ...options, time: where.in === undefined ? '21:00' : '20:00' }, where);
  expect(clubs.records.schedules.of(guild.id)).toHaveLength(3);
});

test('GIVEN a server that used a zone THEN the next one is of that zone, every day, in the language of the server', async () => {
  const { guild, channel, boss } = await found(Locale.German);
  await boss.run('/club schedule', { what: 'question', time: '9', zone: 'new york', film: 'IO' });
  const added = await boss.run('/club schedule', { what: 'summary', time: '10:30', film: 'IO' });
  expect(added.text).toContain(PHRASES.scheduledAt(PHRASES.everyDay, '10:30', 'America/New\\_York'));
  expect(clubs.records.schedules.of(guild.id)).toHaveLength(2);
  clock.advance(2 * DAY);
  await discord.waitUntil(() => channel.messages.length === 4);
  const labels = channel.messages.flatMap(({ buttons }) => buttons.map(({ label }) => label));
  expect(labels).toContain(GERMAN.howToAsk);
  expect(labels).toContain(GERMAN.reviewSays);
  // Which questions come hangs on the day, and the film's last one leads no further.
  const question = channel.messages.find(({ buttons }) =>
    buttons.some(({ label, isDisabled }) => label === GERMAN.nextQuestion && !isDisabled),
  );
  if (question === undefined) expect.fail('a question that another one follows');
  expect(question.text).toContain('Frage fürs Gespräch');
  const next = await boss.press(GERMAN.nextQuestion, { on: question });
  expect(next.isEphemeral).toBe(false);
});

test.each<[string, Record<string, string>, string]>([
  ['no time', { what: 'quote' }, PHRASES.scheduleNeeds],
  ['no kind', { time: '20:00', zone: 'UTC' }, PHRASES.scheduleNeeds],
  ['a time that is none', { what: 'quote', time: '25:00' }, PHRASES.noTime('25:00')],
  ['days that are none', { what: 'quote', time: '20:00', days: '@everyone' }, PHRASES.noDays('@everyone')],
  [
    'a zone that is none',
    { what: 'quote', time: '20:00', zone: 'Berlim' },
    PHRASES.noZone('Berlim', '**Europe/Berlin**'),
  ],
  [
    'a zone that is like none',
    { what: 'quote', time: '20:00', zone: 'Springfield' },
    PHRASES.noZoneLike('Springfield'),
  ],
  ['a theme for a summary', { what: 'summary', time: '20:00', theme: 'Air' }, PHRASES.themeOfQuotes],
  ['an unknown theme', { what: 'quote', time: '20:00', theme: 'cooking', film: 'IO' }, 'cooking'],
  ['an unknown film', { what: 'quote', time: '20:00', film: 'Heat' }, 'Heat'],
])('GIVEN %s THEN it is refused kindly, and nothing is added', async (_, options, says) => {
  const { guild, boss } = await found();
  const told = await boss.run('/club schedule', options);
  expect(told.isEphemeral).toBe(true);
  expect(told.text).toContain(says.split(' are ')[0]);
  if (options['zone'] === 'Berlim') expect(told.text).toContain('**Europe/Berlin**');
  expect(told.buttons).toEqual([]);
  expect(clubs.records.schedules.of(guild.id)).toEqual([]);
});

test('GIVEN what is typed THEN zones, days, themes and films are offered', async () => {
  const { boss } = await found();
  const offered = async (option: string, typed: string) =>
    (await boss.type('/club schedule', option, typed)).map(({ name }) => name);
  expect(await offered('zone', 'berl')).toEqual(['Europe/Berlin']);
  expect((await offered('zone', '')).slice(0, 2)).toEqual(['UTC', 'America/Adak']);
  expect(await offered('zone', '')).toContain('America/New_York');
  expect(await offered('zone', 'Deutschl')).toContain('Europe/Berlin');
  expect(await offered('days', 'week')).toEqual([]);
  expect((await offered('days', ''))[0]).toBe(PHRASES.everyDay);
  expect(await offered('theme', 'soli')).toEqual(['Solitude and silence']);
  expect(await offered('film', 'lan')).toEqual(['The Lanternfish']);
});

test('GIVEN a channel or a thread where the bot may not write THEN it is refused with what is missing', async () => {
  const { channel, boss } = await found();
  const thread = channel.createThread('aside', { members: ['bot'] });
  channel.deny('bot', SendMessages, ViewChannel, SendMessagesInThreads);
  const options = { what: 'quote', time: '20:00' };
  expect((await boss.run('/club schedule', options)).text).toBe(
    PHRASES.rightsMissing(channel.mention, '“View Channel” and “Send Messages”'),
  );
  channel.allow('bot', ViewChannel);
  expect((await boss.run('/club schedule', options, { in: thread })).text).toBe(
    PHRASES.rightsMissing(thread.mention, '“Send Messages in Threads”'),
  );
  channel.allow('bot', SendMessagesInThreads);
  expect((await boss.run('/club schedule', options, { in: thread })).text).toContain(PHRASES.scheduleAdded);
  clock.advance(DAY);
  await discord.waitUntil(() => thread.messages.length === 1);
});

test('GIVEN ten in a server THEN they fit one message, and no more are taken, also at the same moment', async () => {
  const { guild } = await found();
  const add = (hour: number) =>
    addBoss(guild).run('/club schedule', { what: 'quote', time: `${hour}:00`, zone: 'UTC' });
  for (let one = 0; one < 9; one += 1) expect((await add(one)).text).toContain(PHRASES.scheduleAdded);
  const atOnce = await Promise.all([add(9), add(10), add(11)]);
  expect(atOnce.filter(({ text }) => text.includes(PHRASES.scheduleAdded))).toHaveLength(1);
  const other = addBoss(guild);
  const listed = await other.run('/club schedule');
  expect(listed.buttons).toHaveLength(20);
  const refused = await other.run('/club schedule', { what: 'quote', time: '12:00' });
  expect(refused.text).toBe(PHRASES.tooManySchedules(10));
  expect(clubs.records.schedules.of(guild.id)).toHaveLength(10);
});

test('GIVEN one that Discord has refused too often THEN moderators hear of it, once, and Go on lets it go on', async () => {
  const { guild, channel, boss } = await found();
  await boss.run('/club schedule', { what: 'quote', time: '20:00' });
  const [kept] = clubs.records.schedules.of(guild.id);
  if (kept === undefined) expect.fail('one is kept');
  await clubs.records.schedules.put({ ...kept, value: { ...kept.value, refused: PAUSED_AT } });
  const says = PHRASES.pausedIn(channel.mention);
  expect((await guild.addMember('Ana').run('/help')).text).not.toContain(says);
  // One that takes a while says so in the end.
  const told = await boss.run('/club questions');
  await told.waitUntilFilled();
  expect(told.text).toContain(says);
  expect((await boss.run('/help')).text).not.toContain(says);
  expect((await boss.run('/club show')).text).toContain(PHRASES.schedulePaused);
  const listed = await boss.run('/club schedule');
  expect(listed.text).toContain(PHRASES.schedulePaused);
  expect(listed.buttons.map(({ label }) => label)).toEqual([PHRASES.resumeSchedule, PHRASES.removeSchedule]);
  clock.advance(DAY);
  const other = addBoss(guild);
  const list = await other.run('/club schedule');
  channel.deny('bot', SendMessages);
  const refused = await other.press(PHRASES.resumeSchedule, { on: list });
  expect(refused.text).toBe(PHRASES.rightsMissing(channel.mention, '“Send Messages”'));
  channel.allow('bot', SendMessages);
  const goesOn = await other.press(PHRASES.resumeSchedule, { on: list });
  expect(goesOn.text).toContain(PHRASES.scheduleResumed);
  expect(goesOn.buttons.map(({ label }) => label)).toEqual([PHRASES.editSchedule, PHRASES.removeSchedule]);
  expect(channel.messages).toEqual([]);
  clock.advance(DAY);
  await discord.waitUntil(() => channel.messages.length === 1);
});

test('GIVEN one that is edited to the times of the same THEN it stays as it is, and the other is shown', async () => {
  const { guild, boss } = await found();
  const options = { what: 'quote', days: 'daily', zone: 'UTC' };
  await boss.run('/club schedule', { ...options, time: '20:00' });
  const listed = await boss.run('/club schedule');
  const edit = async (time: string) => {
    const form = await boss.openModal(() => boss.press(PHRASES.editSchedule, { on: listed }));
    const days = { [PHRASES.scheduleDays]: 'daily', [PHRASES.scheduleZone]: 'UTC' };
    return boss.submit(form, { ...days, [PHRASES.scheduleTime]: time });
  };
  expect((await edit('20:00')).text).toContain(PHRASES.scheduleChanged);
  await boss.run('/club schedule', { ...options, time: '21:00' });
  const before = clubs.records.schedules.of(guild.id);
  expect((await edit('21:00')).text).toContain(PHRASES.scheduleThere);
  expect(clubs.records.schedules.of(guild.id)).toEqual(before);
});

test('GIVEN one that is edited THEN the form has its times, the next dates are shown, and it comes at the new ones alone', async () => {
  const { guild, channel, boss } = await found();
  await boss.run('/club schedule', { what: 'quote', time: '20:00', days: 'Mon Thu', zone: 'Berlin' });
  const listed = await boss.run('/club schedule');
  const form = await boss.openModal(() => boss.press(PHRASES.editSchedule, { on: listed }));
  expect(form.fields.map(({ label, value }) => [label, value])).toEqual([
    [PHRASES.scheduleTime, '20:00'],
    [PHRASES.scheduleDays, 'Monday and Thursday'],
    [PHRASES.scheduleZone, 'Europe/Berlin'],
  ]);
  const [before] = clubs.records.schedules.of(guild.id);
  const filled = { [PHRASES.scheduleTime]: '8 pm', [PHRASES.scheduleDays]: 'fridays' };
  const changed = await boss.submit(form, { ...filled, [PHRASES.scheduleZone]: 'tokyo' });
  expect(changed.text).toContain(PHRASES.scheduleChanged);
  const times = { days: [5], time: '20:00', zone: 'Asia/Tokyo' };
  expect(changed.text).toContain(PHRASES.nextDates(dates(times, 3)));
  expect(clubs.records.schedules.of(guild.id)).toEqual([
    { ...before, value: { ...before?.value, ...times } },
  ]);
  clock.advance(7 * DAY);
  await discord.waitUntil(() => channel.messages.length === 1);
});

test.each([
  ['time', { [PHRASES.scheduleTime]: '25:00' }, PHRASES.noTime('25:00')],
  ['days', { [PHRASES.scheduleDays]: '*soon*' }, PHRASES.noDays('*soon*')],
  ['zone', { [PHRASES.scheduleZone]: 'europe/berlim' }, PHRASES.noZone('europe/berlim', '').slice(0, 40)],
])(
  'GIVEN a %s in the form that can’t be read THEN it is refused as when it is added, and nothing changes',
  async (_, filled, says) => {
    const { guild, boss } = await found();
    const listed = await boss.run('/club schedule', { what: 'quote', time: '20:00' });
    const before = clubs.records.schedules.of(guild.id);
    const form = await boss.openModal(() => boss.press(PHRASES.editSchedule, { on: listed }));
    expect((await boss.submit(form, filled)).text).toContain(says);
    expect(clubs.records.schedules.of(guild.id)).toEqual(before);
  },
);

test('GIVEN a form on one that is removed meanwhile, or of another server THEN nothing is changed', async () => {
  const [{ guild, boss }, theirs] = [await found(), await found()];
  const listed = await boss.run('/club schedule', { what: 'quote', time: '20:00' });
  await theirs.boss.run('/club schedule', { what: 'quote', time: '20:00' });
  const [other] = clubs.records.schedules.of(theirs.guild.id);
  if (other === undefined) expect.fail('one is kept');
  const form = await boss.openModal(() => boss.press(PHRASES.editSchedule, { on: listed }));
  const { channel, name: schedule } = other;
  const forged = encodeButton({ action: Action.EditSchedule, channel, schedule });
  const filled = { [PHRASES.scheduleTime]: '21:00' };
  expect((await boss.submit(form, filled, { forged })).text).toContain(PHRASES.scheduleGone);
  expect(clubs.records.schedules.of(theirs.guild.id)).toEqual([other]);
  for (const one of clubs.records.schedules.of(guild.id)) await clubs.records.schedules.remove(one);
  expect((await boss.submit(form, filled)).text).toContain(PHRASES.scheduleGone);
  expect(clubs.records.schedules.of(guild.id)).toEqual([]);
});

describe.each(['the gateway', 'HTTP'])(
  'GIVEN one in another channel, and a bot that is asked over %s',
  (way) => {
    let endpoint: Endpoint | null = null;
    beforeAll(async () => {
      if (way === 'the gateway') return;
      endpoint = await startEndpoint(discord, films, { clubs });
      await endpoint.said.until(/^Discord does not know where I am yet/);
      discord.endpoint.deliverTo(`${endpoint.url}/interactions`);
    });
    afterAll(async () => {
      discord.endpoint.deliverTo(null);
      await endpoint?.close();
    });

    /** It has paused there, and is listed here. */
    const paused = async (type: 'text' | 'voice' | 'thread') => {
      const { guild, channel, boss } = await found();
      const voice = type === 'voice' ? ({ type: ChannelType.GuildVoice } as const) : {};
      const around = guild.createChannel('elsewhere', voice);
      const there = type === 'thread' ? around.createThread('aside', { members: ['bot'] }) : around;
      await boss.run('/club schedule', { what: 'quote', time: '20:00' }, { in: there });
      const [kept] = clubs.records.schedules.of(guild.id);
      if (kept === undefined) expect.fail('one is kept');
      await clubs.records.schedules.put({ ...kept, value: { ...kept.value, refused: PAUSED_AT } });
      const list = await boss.run('/club schedule', {}, { in: channel });
      const isPaused = () => clubs.records.schedules.of(guild.id)[0]?.value.refused === PAUSED_AT;
      return { guild, channel, around, there, boss, list, isPaused };
    };

    test.each([
      ['text', SendMessages, '“Send Messages”'],
      ['voice', Connect, '“Connect”'],
      ['thread', SendMessagesInThreads, '“Send Messages in Threads”'],
      ['text', ViewChannel, '“View Channel”'],
    ] as const)(
      'WHEN the bot may not write there (%s) THEN Resume says what is missing',
      async (type, right, name) => {
        const { around, there, boss, list, isPaused } = await paused(type);
        around.deny('bot', right);
        const refused = await boss.press(PHRASES.resumeSchedule, { on: list });
        expect(refused.text).toBe(PHRASES.rightsMissing(there.mention, name));
        expect(isPaused()).toBe(true);
        around.allow('bot', right);
        expect((await boss.press(PHRASES.resumeSchedule, { on: list })).text).toContain(
          PHRASES.scheduleResumed,
        );
        expect(isPaused()).toBe(false);
      },
    );

    test('WHEN Discord does not say THEN it goes on', async () => {
      const { boss, list, isPaused } = await paused('text');
      const sayAgain = discord.faults.failNext('GET', '/users/@me', { status: 500, times: 9 });
      expect((await boss.press(PHRASES.resumeSchedule, { on: list })).text).toContain(
        PHRASES.scheduleResumed,
      );
      sayAgain();
      expect(isPaused()).toBe(false);
    });

    test('WHEN it is edited, and the bot may not write there THEN nothing changes', async () => {
      const { guild, around, boss, list } = await paused('text');
      const goesOn = await boss.press(PHRASES.resumeSchedule, { on: list });
      const before = clubs.records.schedules.of(guild.id);
      around.deny('bot', SendMessages);
      const form = await boss.openModal(() => boss.press(PHRASES.editSchedule, { on: goesOn }));
      const told = await boss.submit(form, { [PHRASES.scheduleTime]: '21:00' });
      expect(told.text).toBe(PHRASES.rightsMissing(around.mention, '“Send Messages”'));
      expect(clubs.records.schedules.of(guild.id)).toEqual(before);
    });
  },
);

test('GIVEN somebody who may not manage the server, or a button of another one THEN nothing is changed', async () => {
  const one = await found();
  const other = await found();
  for (const { boss } of [one, other]) await boss.run('/club schedule', { what: 'quote', time: '20:00' });
  const [theirs] = clubs.records.schedules.of(other.guild.id);
  if (theirs === undefined) expect.fail('one is kept');
  const listed = await one.boss.run('/club schedule');
  const button = listed.buttons.at(-1);
  const forged = encodeButton({
    action: Action.RemoveSchedule,
    channel: theirs.channel,
    schedule: theirs.name,
  });
  const told = await one.boss.forge(forged, { on: listed });
  expect(told.text).toBe(PHRASES.unknownButton);

  const ana = one.guild.addMember('Ana', { permissions: ManageMessages });
  const own = await (await ana.send('<@bot> who plays Sam?', { in: one.channel })).waitForReply();
  expect((await ana.forge(button?.customId ?? '', { on: own })).text).toBe(PHRASES.unknownButton);
  for (const { guild } of [one, other]) expect(clubs.records.schedules.of(guild.id)).toHaveLength(1);
});

test('GIVEN a bot over HTTP without a token THEN it says that it can’t post', async () => {
  const { guild, boss } = await found();
  const endpoint = await startEndpoint(discord, films, { token: null, clubs });
  discord.endpoint.deliverTo(`${endpoint.url}/interactions`);
  const told = await boss.run('/club schedule', { what: 'quote', time: '20:00' });
  expect(told).toMatchObject({ text: PHRASES.cannotPostAlone, isEphemeral: true });
  expect(clubs.records.schedules.of(guild.id)).toEqual([]);
  discord.endpoint.deliverTo(null);
  await endpoint.close();
});

test('GIVEN a bot over HTTP with a token THEN what is due is posted', async () => {
  const own = await openDiscord();
  const turned = new ManualClock();
  const data = await mkdtemp(join(tmpdir(), 'schedules-'));
  const kept = await openClubs({ dataDir: data, databaseUrl: null }, createLog('silent'));
  const endpoint = await startEndpoint(own, films, { clubs: kept, clock: turned });
  await endpoint.said.until(/^Discord does not know where I am yet/);
  own.endpoint.deliverTo(`${endpoint.url}/interactions`);
  const guild = await own.createGuild();
  const channel = guild.createChannel('club');
  const added = await addBoss(guild).run('/club schedule', { what: 'quote', time: '20:00' });
  expect(added.text).toContain(PHRASES.nextDates(dates({ days: EVERY_DAY, time: '20:00', zone: 'UTC' }, 3)));
  turned.advance(DAY);
  await own.waitUntil(() => channel.messages.length === 1);
  await endpoint.close();
  await kept.close();
  await own.close();
  await rm(data, { recursive: true });
});

test('GIVEN a time that has just gone by THEN it is not posted today, also where a process is started anew', async () => {
  const { channel, boss } = await found();
  const time = new Date(Date.now() - 120_000).toISOString().slice(11, 16);
  await boss.run('/club schedule', { what: 'quote', time, zone: 'UTC' });
  const another = await startEndpoint(discord, films, { clubs, clock: new ManualClock() });
  await another.said.until(/^Discord does not know where I am yet/);
  await another.close();
  expect(channel.messages).toEqual([]);
});

test('GIVEN a bot that is told to stop while it posts THEN the post is finished first', async () => {
  const { channel, boss } = await found();
  await boss.run('/club schedule', { what: 'quote', time: '20:00' });
  const { delay, goOn } = holdBack();
  discord.faults.failNext('POST', new RegExp(`/${channel.id}/messages$`), { delay });
  const isAsked = (): boolean =>
    discord.requests.some(
      ({ method, path }) => method === 'POST' && path === `/channels/${channel.id}/messages`,
    );
  clock.advance(DAY);
  await discord.waitUntil(isAsked);
  expect(channel.messages).toEqual([]);
  const stopped = bot.stop();
  goOn();
  await stopped;
  expect(channel.messages).toHaveLength(1);
  bot = await startBot(discord, films, {}, undefined, clubs, clock);
});

test('GIVEN a channel that is deleted THEN what was posted there, and in its threads, goes with it', async () => {
  const { guild, channel, boss } = await found();
  const other = guild.createChannel('other');
  const thread = channel.createThread('aside', { members: ['bot'] });
  for (const place of [channel, thread, other])
    await boss.run('/club schedule', { what: 'quote', time: '20:00' }, { in: place });
  const { schedules } = clubs.records;
  channel.delete();
  await untilKept(schedules, () => schedules.of(guild.id).length === 1);
  expect((await boss.run('/club schedule', {}, { in: other })).text).toContain(other.mention);
});

test('GIVEN one of a film that is removed, or of what no film has that shows THEN each place says why nothing comes', async () => {
  const { guild, channel, boss } = await found();
  const text =
    'The lighthouse stands on a rock that the sea takes back a little of every winter, all the same.';
  const file = { name: 'undertow.md', content: `---\ntitle: Undertow\n---\n\n${text}\n\n${text}\n` };
  const draft = await boss.run('/film add', { file });
  await draft.waitUntilFilled();
  await boss.press(PHRASES.addIt, { on: draft });
  await boss.run('/club schedule', { what: 'quote', time: '20:00', film: 'Undertow' });
  await boss.run('/club schedule', { what: 'summary', time: '20:00' });
  await boss.run('/club film', { title: 'Undertow' });
  const other = addBoss(guild);
  const nothing = await other.run('/club schedule');
  expect(nothing.text.split(PHRASES.scheduleNothing)).toHaveLength(2);
  expect(nothing.text.match(/<t:/g)).toHaveLength(1);
  const asked = await other.run('/film remove', { title: 'Undertow' });
  const removed = await other.press(PHRASES.removeIt, { on: asked });
  expect(removed.text).toBe(`${PHRASES.ownFilmRemoved('Undertow')} ${PHRASES.ownFilmScheduled}`);
  // All films show again, and one of them has a summary.
  const gone = await other.run('/club schedule');
  expect(gone.text).not.toContain(PHRASES.scheduleNothing);
  expect(gone.text.split(PHRASES.scheduleFilmGone)).toHaveLength(2);
  expect((await other.run('/club show')).text).toContain(PHRASES.scheduleFilmGone);
  clock.advance(DAY);
  await discord.waitUntil(() => channel.messages.length === 1);
  expect(channel.messages[0]?.text).toMatch(/^## /);
});
