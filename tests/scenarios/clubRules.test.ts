import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { ChannelHandle, Discord, GuildHandle, Person } from 'loopback-discord';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { startEndpoint } from '../support/bot/startEndpoint.ts';
import { twoFilms } from '../support/libraries.ts';

const { ManageGuild, ManageMessages, SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;

const films = await twoFilms();
const log = pino({ level: 'silent' });

/** A server with a channel, somebody who may manage it, and a member. */
interface Server {
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly boss: Person;
  readonly ana: Person;
}

describe.each(['gateway', 'HTTP'] as const)('GIVEN a bot that is asked over %s', (way) => {
  let discord: Discord;
  let folder: string;
  let ends: (() => Promise<void>)[];
  let count = 0;

  beforeAll(async () => {
    discord = await openDiscord();
    folder = await mkdtemp(join(tmpdir(), 'rules-'));
    const clubs = await openClubs({ dataDir: folder, databaseUrl: null }, log);
    if (way === 'gateway') {
      const bot = await startBot(discord, films, {}, undefined, clubs);
      ends = [bot.stop, clubs.close];
    } else {
      const endpoint = await startEndpoint(discord, films, { clubs });
      await endpoint.said.until(/^Discord does not know where I am yet/);
      discord.endpoint.deliverTo(`${endpoint.url}/interactions`);
      ends = [endpoint.close, clubs.close];
    }
  });

  afterAll(async () => {
    for (const end of ends) await end();
    await discord.close();
    await rm(folder, { recursive: true });
  });

  const found = async (): Promise<Server> => {
    const guild = await discord.createGuild({ name: `Club ${count++}` });
    const channel = guild.createChannel('club');
    const boss = guild.addMember('Boss', { permissions: ManageGuild | ManageMessages });
    return { guild, channel, boss, ana: guild.addMember('Ana') };
  };

  test('WHEN mentions are to be answered where the bot may not view or send THEN it says all that is missing', async () => {
    const { channel, boss } = await found();
    await boss.run('/club chat', { mode: 'commands' });
    channel.deny('bot', ViewChannel, SendMessages);
    const told = await boss.run('/club chat', { mode: 'on', here: true });
    expect(told).toMatchObject({
      isEphemeral: true,
      text: PHRASES.rightsMissing(channel.mention, '“View Channel” and “Send Messages”'),
    });
    expect((await boss.run('/club show')).text).not.toContain(channel.mention);
    channel.allow('bot', ViewChannel, SendMessages);
    expect((await boss.run('/club chat', { mode: 'on', here: true })).text).toContain(channel.mention);
  });

  test('WHEN mentions are to be answered in a thread THEN the permission for threads decides', async () => {
    const { channel, boss } = await found();
    const thread = channel.createThread('aside', { members: ['bot'] });
    channel.deny('bot', SendMessages, SendMessagesInThreads);
    const told = await boss.run('/club chat', { mode: 'on', here: true }, { in: thread });
    expect(told.text).toBe(PHRASES.rightsMissing(thread.mention, '“Send Messages in Threads”'));
  });

  test('WHEN a setting takes no rights THEN it holds where the bot has none', async () => {
    const { channel, boss, ana } = await found();
    channel.deny('bot', ViewChannel, SendMessages);
    await boss.run('/club film', { title: 'The Lanternfish', here: true });
    expect((await ana.run('/cast')).text).toContain('The Lanternfish');
  });

  describe('and events that the server has planned', () => {
    const HOUR = 3_600_000;
    const stamp = (time: number): string => `<t:${Math.floor(time / 1_000)}:f>`;
    const soon = Math.floor(Date.now() / 1_000) * 1_000 + HOUR;

    test('WHEN “until” is typed THEN they are offered by name with their end, and a day beside', async () => {
      const { guild, boss } = await found();
      const voice = guild.createChannel('voice', { type: ChannelType.GuildVoice });
      const late = guild.scheduleEvent('Late show', { startsAt: new Date(soon + HOUR), in: voice });
      const film = guild.scheduleEvent('Film night', {
        startsAt: new Date(soon),
        endsAt: new Date(soon + HOUR),
      });
      const gone = guild.scheduleEvent('Gone', { startsAt: new Date(soon), endsAt: new Date(soon + HOUR) });
      gone.cancel();
      expect(await boss.type('/club spoilers', 'until', '')).toEqual([
        { name: expect.stringMatching(/^Film night · .* UTC$/), value: `=${film.id}` },
        { name: expect.stringMatching(/^Late show · .* UTC$/), value: `=${late.id}` },
      ]);
      expect(await boss.type('/club spoilers', 'until', 'late')).toHaveLength(1);
      expect(await boss.type('/club spoilers', 'until', '2999-01-31')).toEqual([
        { name: '31 Jan 2999, 00:00 UTC', value: '2999-01-31' },
      ]);
      expect(await boss.type('/club spoilers', 'until', '2999-02-31')).toEqual([]);
    });

    test('WHEN one is picked THEN spoilers stay covered until its end, and the moment is named', async () => {
      const { guild, boss } = await found();
      const times = { startsAt: new Date(soon), endsAt: new Date(soon + HOUR) };
      const film = guild.scheduleEvent('Film *night* @everyone', times);
      const told = await boss.run('/club spoilers', { mode: 'covered', until: `=${film.id}` });
      const moment = stamp(soon + HOUR);
      const more = way === 'gateway' ? PHRASES.eventFollowed : PHRASES.eventNotFollowed;
      expect(told.text).toContain(`${PHRASES.untilEvent('Film *night* @everyone', moment)} ${more}`);
      expect(told.text).toContain(PHRASES.spoilersUntil(moment));
      expect(told.pinged).toEqual([]);
      const later = await boss.run('/club show');
      expect(later.text).not.toContain('Film');
    });

    test('WHEN one has no end THEN it is taken to go on for four hours; by its name as well', async () => {
      const { guild, boss } = await found();
      const voice = guild.createChannel('voice', { type: ChannelType.GuildVoice });
      guild.scheduleEvent('Talk', { startsAt: new Date(soon), in: voice });
      const told = await boss.run('/club spoilers', { mode: 'covered', until: 'talk' });
      const moment = stamp(soon + 4 * HOUR);
      expect(told.text).toContain(PHRASES.spoilersUntil(moment));
      expect(told.text).toContain(PHRASES.untilOpenEvent('Talk', moment));
    });

    test('WHEN it is another server’s, over, or no event THEN nothing is set', async () => {
      const { guild, boss } = await found();
      const other = await found();
      const times = { startsAt: new Date(soon), endsAt: new Date(soon + HOUR) };
      const foreign = other.guild.scheduleEvent('Film night', times);
      const over = guild.scheduleEvent('Film night', times);
      over.start().end();
      for (const event of [foreign, over]) {
        const told = await boss.run('/club spoilers', { mode: 'covered', until: `=${event.id}` });
        expect(told.text).toBe(PHRASES.eventGone);
      }
      for (const typed of ['Film night', '2027-02-31', '**soon**']) {
        const told = await other.boss.run('/club spoilers', { mode: 'covered', until: typed });
        if (typed !== 'Film night') expect(told.text).toBe(PHRASES.noDay(typed));
      }
      expect((await boss.run('/club show')).text).toContain(PHRASES.spoilersCovered);
    });
  });

  describe('and channels where mentions are to be answered', () => {
    test('WHEN a moderator says “only here” in two THEN it is these two, and they are listed', async () => {
      const { guild, channel, boss } = await found();
      const hall = guild.createChannel('hall');
      const lineOf = ({ mention }: ChannelHandle): string => `${mention}: ${PHRASES.chatOn}`;
      // However near to each other they are said.
      const [one] = await Promise.all([
        boss.run('/club chat', { mode: 'only' }),
        boss.run('/club chat', { mode: 'only' }, { in: hall }),
      ]);
      expect(one.text).toContain(lineOf(channel));
      const both = await boss.run('/club show');
      expect(both.text).toContain(`- ${PHRASES.chatCommands}`);
      for (const where of [channel, hall]) expect(both.text).toContain(lineOf(where));
      const left = await boss.run('/club chat', { mode: 'not' });
      expect(left.text).toContain(lineOf(hall));
      expect(left.text).not.toContain(channel.mention);
      const none = await boss.run('/club chat', { mode: 'not' }, { in: hall });
      expect(none.text).toContain(`- ${PHRASES.chatCommands}`);
      expect(none.text).not.toContain(hall.mention);
    });

    test('WHEN mentions are answered everywhere THEN one channel can be left out, and taken in again', async () => {
      const { channel, boss } = await found();
      const left = await boss.run('/club chat', { mode: 'not' });
      expect(left.text).toContain(`${channel.mention}: ${PHRASES.chatCommands}`);
      expect(left.text).toContain(`- ${PHRASES.chatOn}`);
      const again = await boss.run('/club chat', { mode: 'only' });
      expect(again.text).toContain(`${channel.mention}: ${PHRASES.chatOn}`);
      expect(again.text).toContain(`- ${PHRASES.chatCommands}`);
    });

    test('WHEN the bot may not write there THEN “only here” is refused', async () => {
      const { channel, boss } = await found();
      channel.deny('bot', SendMessages);
      const told = await boss.run('/club chat', { mode: 'only' });
      expect(told.text).toBe(PHRASES.rightsMissing(channel.mention, '“Send Messages”'));
      expect((await boss.run('/club show')).text).toContain(PHRASES.chatOn);
    });
  });

  describe('and a channel that Discord marks for spoilers', () => {
    const question = 'does the trawler sink with the crumbold?';
    const SINKS = 'The trawler sinks';
    const ask = async (who: Person, where: ChannelHandle) =>
      (await who.run('/ask', { question }, { in: where })).uncoveredText;

    test('THEN spoilers are open there and in its threads, and covered elsewhere', async () => {
      const { guild, channel, ana, boss } = await found();
      const open = guild.createChannel('spoilers', { spoiler: true });
      const thread = open.createThread('aside', { members: ['bot'] });
      expect(await ask(ana, channel)).not.toContain(SINKS);
      expect(await ask(ana, open)).toContain(SINKS);
      expect(await ask(ana, thread)).toContain(SINKS);
      const told = await boss.run('/club show', {}, { in: thread });
      expect(told.text).toContain(PHRASES.spoilerChannel(thread.mention));
      expect((await boss.run('/club show')).text).not.toContain(PHRASES.spoilerChannel(channel.mention));
    });

    test('WHEN the mark comes or goes THEN it holds from the next question on', async () => {
      const { channel, ana } = await found();
      channel.markForSpoilers();
      await discord.gateway.flush();
      expect(await ask(ana, channel)).toContain(SINKS);
      channel.markForSpoilers(false);
      await discord.gateway.flush();
      expect(await ask(ana, channel)).not.toContain(SINKS);
    });

    test('WHEN the server covers them THEN they are open there all the same, until that channel covers them', async () => {
      const { guild, boss, ana } = await found();
      const open = guild.createChannel('spoilers', { spoiler: true });
      const thread = open.createThread('aside', { members: ['bot'] });
      await boss.run('/club spoilers', { mode: 'covered' });
      expect(await ask(ana, open)).toContain(SINKS);
      const told = await boss.run('/club spoilers', { mode: 'covered', here: true }, { in: open });
      expect(told.text).not.toContain(PHRASES.spoilerChannel(open.mention));
      expect(await ask(ana, open)).not.toContain(SINKS);
      expect(await ask(ana, thread)).not.toContain(SINKS);
    });
  });
});

describe('GIVEN a bot on the gateway', () => {
  let discord: Discord;
  let folder: string;
  let clubs: OpenClubs;
  let bot: Bot;
  const kept = new EventEmitter();

  beforeAll(async () => {
    discord = await openDiscord();
    folder = await mkdtemp(join(tmpdir(), 'rules-'));
    clubs = await openClubs({ dataDir: folder, databaseUrl: null }, log);
    bot = await startBot(discord, films, {}, undefined, {
      ...clubs,
      change: async (...changed) => {
        await clubs.change(...changed);
        kept.emit('change');
      },
    });
  });

  /** Waits until something holds of what is set. */
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (holds()) resolve();
      };
      kept.on('change', look);
      look();
    });

  afterAll(async () => {
    await bot.stop();
    await clubs.close();
    await discord.close();
    await rm(folder, { recursive: true });
  });

  test('WHEN it is mentioned in a spoiler channel or a thread of it THEN nothing is covered', async () => {
    const guild = await discord.createGuild({ name: 'Club' });
    const open = guild.createChannel('spoilers', { spoiler: true });
    const thread = open.createThread('aside', { members: ['bot'] });
    const ana = guild.addMember('Ana');
    await discord.gateway.flush();
    for (const where of [open, thread]) {
      const words = '<@bot> does the trawler sink with the crumbold?';
      const answer = await (await ana.send(words, { in: where })).waitForReply();
      expect(answer.uncoveredText).toContain('The trawler sinks');
    }
  });

  test('WHEN mentions are answered only in a channel THEN they are there and in its threads, and nowhere else', async () => {
    const guild = await discord.createGuild({ name: 'Club' });
    const channel = guild.createChannel('club');
    const hall = guild.createChannel('hall');
    const thread = hall.createThread('aside', { members: ['bot'] });
    const boss = guild.addMember('Boss', { permissions: ManageGuild });
    const ana = guild.addMember('Ana');
    await discord.gateway.flush();
    await boss.run('/club chat', { mode: 'only' }, { in: hall });
    const silent = await ana.send('<@bot> who directed it?', { in: channel });
    for (const where of [hall, thread])
      await (await ana.send('<@bot> who directed it?', { in: where })).waitForReply();
    expect(silent.replies).toEqual([]);
  });

  test('WHEN a channel or a thread is deleted THEN what it had set goes, and all else stays', async () => {
    const guild = await discord.createGuild({ name: 'Club' });
    const channel = guild.createChannel('club');
    const hall = guild.createChannel('hall');
    const thread = channel.createThread('aside', { members: ['bot'] });
    const boss = guild.addMember('Boss', { permissions: ManageGuild });
    for (const where of [channel, hall, thread])
      await boss.run('/club spoilers', { mode: 'open', here: true }, { in: where });
    await boss.run('/club chat', { mode: 'only' }, { in: hall });
    const set = () => [...clubs.of(guild.id).keys()].sort();
    thread.delete();
    await until(() => !set().includes(thread.id));
    hall.delete();
    await until(() => !set().includes(hall.id));
    expect(set()).toEqual(['', channel.id].sort());
  });
});
