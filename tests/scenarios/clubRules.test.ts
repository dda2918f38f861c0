import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import {
  type ChannelHandle,
  type Discord,
  type GuildHandle,
  type Person,
  startDiscord,
} from 'loopback-discord';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
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
    discord = await startDiscord();
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
    discord = await startDiscord();
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

  test('WHEN a channel or a thread is deleted THEN what it had set goes, and all else stays', async () => {
    const guild = await discord.createGuild({ name: 'Club' });
    const channel = guild.createChannel('club');
    const hall = guild.createChannel('hall');
    const thread = channel.createThread('aside', { members: ['bot'] });
    const boss = guild.addMember('Boss', { permissions: ManageGuild });
    for (const where of [channel, hall, thread])
      await boss.run('/club spoilers', { mode: 'open', here: true }, { in: where });
    await clubs.change(guild.id, '', 'chat', { channels: [hall.id, thread.id] });
    const set = () => [...clubs.of(guild.id).keys()].sort();
    thread.delete();
    await until(() => !set().includes(thread.id));
    hall.delete();
    await until(() => !set().includes(hall.id) && clubs.of(guild.id).get('')?.chat === 'commands');
    expect(set()).toEqual(['', channel.id].sort());
  });
});
