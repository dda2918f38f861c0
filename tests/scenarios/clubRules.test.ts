import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type ChannelHandle, type Discord, type Person, startDiscord } from 'loopback-discord';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { openClubs } from '../../src/store/openClubs.ts';
import { startBot } from '../support/bot/startBot.ts';
import { startEndpoint } from '../support/bot/startEndpoint.ts';
import { twoFilms } from '../support/libraries.ts';

const { ManageGuild, ManageMessages, SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;

const films = await twoFilms();
const log = pino({ level: 'silent' });

/** A server with a channel, somebody who may manage it, and a member. */
interface Server {
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
    return { channel, boss, ana: guild.addMember('Ana') };
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
});
