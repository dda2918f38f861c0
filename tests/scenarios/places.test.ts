import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import {
  type ChannelHandle,
  type Discord,
  type GuildHandle,
  NotPossible,
  type Person,
} from 'loopback-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { mistakesOn } from '../support/bot/mistakesOn.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { storePlaces } from '../support/store/storePlaces.ts';

const { Connect, ManageGuild, ManageMessages, ManageThreads, SendMessagesInThreads, UseExternalApps } =
  PermissionFlagsBits;

const io = await shippedLibrary();
let discord: Discord;
let clubs: OpenClubs;
let bot: Bot;
let guild: GuildHandle;
/** Somebody new each time, who may manage the server and messages. */
let boss: Person;

beforeAll(async () => {
  discord = await openDiscord();
  const [file] = storePlaces().ways;
  clubs = await openClubs((await file?.place()) ?? expect.fail('no place'), createLog('silent'));
  bot = await startBot(discord, io, {}, undefined, clubs);
});

afterAll(async () => {
  await bot.stop();
  await clubs.close();
  const found = mistakesOn(discord, ['thread.private']);
  await discord.close();
  expect(found).toEqual([]);
});

let count = 0;

const addBoss = (): Person =>
  guild.addMember(`Boss ${count++}`, { permissions: ManageGuild | ManageMessages | ManageThreads });

beforeEach(async () => {
  guild = await discord.createGuild();
  guild.createChannel('club');
  await discord.gateway.flush();
  boss = addBoss();
});

const VOICES = [
  ['a voice channel', ChannelType.GuildVoice],
  ['a stage', ChannelType.GuildStageVoice],
] as const;

describe.each(VOICES)('GIVEN %s', (_, type) => {
  let voice: ChannelHandle;

  beforeEach(() => {
    voice = guild.createChannel('voice', { type });
  });

  test('WHEN a thread is wanted on the summary THEN nothing is posted, and it says where that can be', async () => {
    const told = await boss.run('/summary', { thread: true, follow: true }, { in: voice });
    expect(told).toMatchObject({ isEphemeral: true, text: PHRASES.noThreads(voice.mention) });
    expect(voice.messages).toEqual([]);
    const there = await boss.run(
      '/summary',
      { thread: true, channel: guild.createChannel('hall') },
      { in: voice },
    );
    await there.waitUntilFilled();
    expect(there.text).toContain('Its thread is');
  });

  test('THEN a summary is kept up to date, lines are posted, mentions answered, spoilers opened there', async () => {
    const followed = await boss.run('/summary', { follow: true }, { in: voice });
    await followed.waitUntilFilled();
    expect(followed.text).toContain(PHRASES.summaryFollows);
    expect(voice.messages).toHaveLength(1);
    const added = await boss.run('/club schedule', { what: 'quote', time: '20:00' }, { in: voice });
    expect(added.text).toContain(PHRASES.scheduleAdded);
    await boss.run('/club chat', { mode: 'only' }, { in: voice });
    await boss.run('/club spoilers', { mode: 'open', here: true }, { in: voice });
    expect(clubs.of(guild.id).get(voice.id)).toEqual({ chat: 'on', spoilers: 'open' });
    const answer = await (await addBoss().send('<@bot> who plays Micah?', { in: voice })).waitForReply();
    expect(answer.text).toContain('Anthony Mackie');
  });

  test('that the bot may not join THEN what it would write there by itself is refused with that', async () => {
    voice.deny('bot', Connect);
    const says = PHRASES.rightsMissing(voice.mention, '“Connect”');
    const runs = [
      ['/club schedule', { what: 'quote', time: '20:00' }],
      ['/club chat', { mode: 'only' }],
      ['/summary', { follow: true }],
    ] as const;
    for (const [command, options] of runs)
      expect((await boss.run(command, options, { in: voice })).text).toBe(says);
    expect((await boss.run('/discuss', {}, { in: voice })).isEphemeral).toBe(false);
  });
});

describe('GIVEN threads', () => {
  test('THEN a post of a forum is one, with what its forum has set', async () => {
    const forum = guild.createChannel('forum', { type: ChannelType.GuildForum });
    const post = forum.createThread('IO', { members: ['bot'] });
    await discord.gateway.flush();
    const told = await boss.run('/summary', { thread: true }, { in: post });
    expect(told.text).toBe(PHRASES.threadAlready(post.mention));
    const added = await boss.run('/club schedule', { what: 'question', time: '20:00' }, { in: post });
    expect(added.text).toContain(PHRASES.scheduleAdded);
    await boss.run('/club spoilers', { mode: 'open', here: true }, { in: post });
    expect(clubs.at({ server: guild.id, channel: post.id, parent: forum.id }).spoilers).toBe('open');
    expect(clubs.records.schedules.of(guild.id)).toMatchObject([{ value: { parent: forum.id } }]);
  });

  test('that are locked THEN writing there takes the right to manage them', async () => {
    const thread = guild
      .createChannel('hall')
      .createThread('closed', { members: ['bot'] })
      .lock();
    const told = await boss.run('/club schedule', { what: 'quote', time: '20:00' }, { in: thread });
    expect(told.text).toBe(PHRASES.rightsMissing(thread.mention, '“Manage Threads”'));
  });

  test('that are private THEN whoever wants posts there hears that the bot has to be in it', async () => {
    const hall = guild.createChannel('hall');
    const aside = hall.createThread('aside', { isPrivate: true, by: boss });
    const told = await boss.run('/club schedule', { what: 'quote', time: '20:00' }, { in: aside });
    expect(told.text).toContain(`${PHRASES.scheduleAdded} ${PHRASES.postsInPrivate}`);
    const followed = await boss.run('/summary', { follow: true }, { in: aside });
    await followed.waitUntilFilled();
    expect(followed.text).toContain(PHRASES.postsInPrivate);
    const posted = await boss.run('/summary', { channel: aside });
    await discord.waitUntil(() => posted.text === PHRASES.postsInPrivate, 'why it is not there');
    expect(aside.messages).toEqual([]);
    hall.allow('bot', ManageThreads);
    const sure = await boss.run('/club schedule', { what: 'quote', time: '21:00' }, { in: aside });
    expect(sure.text).not.toContain(PHRASES.postsInPrivate);
    hall.deny('bot', SendMessagesInThreads);
    const none = await boss.run('/club schedule', { what: 'quote', time: '22:00' }, { in: aside });
    expect(none.text).toBe(PHRASES.rightsMissing(aside.mention, '“Send Messages in Threads”'));
  });
});

test('GIVEN an announcement channel THEN a thread is opened on the summary there, in which spoilers are open', async () => {
  const news = guild.createChannel('news', { type: ChannelType.GuildAnnouncement });
  const told = await boss.run('/summary', { thread: true, follow: true }, { in: news });
  await told.waitUntilFilled();
  const [summary] = news.messages;
  expect(told.text).toContain(PHRASES.summaryThread(`<#${summary?.id}>`));
  expect(clubs.of(guild.id).get(summary?.id ?? '')).toEqual({ spoilers: 'open' });
});

describe('GIVEN a place that is no server of the bot’s', () => {
  const servers = ['/club show', '/club schedule', '/film remove', '/summary'];

  test.each(['direct messages', 'a group', 'a server without the bot'])(
    '%s THEN what is for servers is not offered, and the evening works',
    async (where) => {
      const ana = discord.createUser('Ana', { installed: 'user' });
      const ben = discord.createUser('Ben', { installed: 'user' });
      const elsewhere = await discord.createGuild({ bot: false });
      const hall = elsewhere.createChannel('hall');
      const place =
        where === 'direct messages' ? ana.dm : where === 'a group' ? discord.createGroup([ana, ben]) : hall;
      const member = where === 'a server without the bot' ? elsewhere.addMember(ana) : ana;
      for (const command of servers)
        await expect(member.run(command, {}, { in: place })).rejects.toThrow(NotPossible);
      const question = await member.run('/discuss', {}, { in: place });
      expect(question.isEphemeral).toBe(false);
      const next = await member.press(PHRASES.nextQuestion, { on: question });
      expect(next.isEphemeral).toBe(false);
      const says = await member.press(PHRASES.reviewSays, { on: next });
      expect(says.isEphemeral).toBe(true);
      const riddle = await member.run('/guess', {}, { in: place });
      expect((await member.press(PHRASES.solution, { on: riddle })).text).toContain('¶');
      const help = (await member.run('/help', {}, { in: place })).text;
      expect(help).toContain(PHRASES.helpDirect);
      expect(help).not.toMatch(/`\/(?:club|film|summary)`/);
      const atHome = (await boss.run('/help')).text;
      expect(atHome).toContain(PHRASES.helpChat);
      expect(atHome).toMatch(/`\/summary`(?:.*\n)*.*`\/club`(?:.*\n)*.*`\/film`/);
    },
  );

  test('and where people may not bring apps along THEN all of it is theirs alone', async () => {
    const elsewhere = await discord.createGuild({ bot: false });
    const hall = elsewhere.createChannel('hall').deny('everyone', UseExternalApps);
    const ana = elsewhere.addMember(discord.createUser('Ana', { installed: 'user' }));
    const question = await ana.run('/discuss', {}, { in: hall });
    const next = await ana.press(PHRASES.nextQuestion, { on: question });
    const says = await ana.press(PHRASES.reviewSays, { on: next });
    const riddle = await ana.run('/guess', {}, { in: hall });
    for (const message of [question, next, says, riddle]) expect(message.isEphemeral).toBe(true);
    expect(says.buttons.map(({ label }) => label)).not.toContain(PHRASES.share);
    await discord.waitUntil(() => !question.buttons.some(({ label }) => label === PHRASES.nextQuestion));
  });
});
