import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { ChannelHandle, Discord, GuildHandle, MessageView, Person } from 'loopback-discord';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/conversation/films/Library.ts';
import type { Shelf } from '../../src/library/Shelf.ts';
import { GERMAN } from '../../src/messages/languages/german.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { startEndpoint } from '../support/bot/startEndpoint.ts';
import { DRIFTWOOD } from '../support/driftwood.ts';
import { lanternfish, libraryOf } from '../support/libraries.ts';
import { untilKept } from '../support/store/untilKept.ts';

const { CreatePublicThreads, ManageGuild, ManageMessages, SendMessages, SendMessagesInThreads } =
  PermissionFlagsBits;

const log = pino({ level: 'silent' });

/** The invented review, with a summary. */
async function withSummary(): Promise<Library> {
  const text = await readFile('tests/fixtures/lanternfish.md', 'utf8');
  return libraryOf({
    'lanternfish.md': text.replace('---\n', '---\nsummary: A trawler looks for a fish.\n'),
  });
}

/** A server with a channel, and a moderator. */
interface Server {
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly boss: Person;
}

let count = 0;

async function found(discord: Discord, locale?: 'de'): Promise<Server> {
  const guild = await discord.createGuild({
    name: `Club ${count++}`,
    ...(locale && { locale: locale as never }),
  });
  const channel = guild.createChannel('club');
  await discord.gateway.flush();
  return { guild, channel, boss: guild.addMember('Boss', { permissions: ManageGuild | ManageMessages }) };
}

const summariesIn = ({ messages }: ChannelHandle): readonly MessageView[] =>
  messages.filter(({ text }) => text.startsWith('## '));

describe.each(['gateway', 'HTTP'] as const)('GIVEN a bot that is asked over %s', (way) => {
  let discord: Discord;
  let folder: string;
  let clubs: OpenClubs;
  let end: () => Promise<void>;

  beforeAll(async () => {
    discord = await openDiscord();
    folder = await mkdtemp(join(tmpdir(), 'summaries-'));
    clubs = await openClubs({ dataDir: folder, databaseUrl: null }, log);
    const films = await withSummary();
    if (way === 'gateway') end = (await startBot(discord, films, {}, undefined, clubs)).stop;
    else {
      const endpoint = await startEndpoint(discord, films, { clubs });
      await endpoint.said.until(/^Discord does not know where I am yet/);
      discord.endpoint.deliverTo(`${endpoint.url}/interactions`);
      end = endpoint.close;
    }
  });

  afterAll(async () => {
    await end();
    await clubs.close();
    await discord.close();
    await rm(folder, { recursive: true });
  });

  test('WHEN a summary is to have a thread THEN it stands on it, says so, and spoilers are open in it alone', async () => {
    const { channel, boss } = await found(discord);
    const told = await boss.run('/summary', { thread: true });
    await told.waitUntilFilled();
    const [thread] = channel.threads;
    if (thread === undefined) return expect.fail('no thread');
    expect(thread.name).toBe(PHRASES.spoilersWelcome('The Lanternfish'));
    expect(told).toMatchObject({
      isEphemeral: true,
      text: `${PHRASES.summaryPosted(channel.mention)}\n${PHRASES.summaryThread(thread?.mention ?? '')}`,
    });
    expect(summariesIn(channel).map(({ id }) => id)).toEqual([thread.id]);
    expect(thread.messages.map(({ text }) => text)).toEqual([PHRASES.threadOpen]);
    const question = 'does the trawler sink with the crumbold?';
    const inThread = await boss.run('/ask', { question }, { in: thread });
    expect(inThread.uncoveredText).toContain('The trawler sinks');
    expect((await boss.run('/ask', { question })).uncoveredText).not.toContain('The trawler sinks');
  });

  test('WHEN the summary has its thread THEN that one is taken, and nothing is said in it twice', async () => {
    const { channel, boss } = await found(discord);
    await (await boss.run('/summary', { thread: true })).waitUntilFilled();
    const again = await boss.run('/summary', { thread: true });
    await again.waitUntilFilled();
    expect(channel.threads).toHaveLength(1);
    expect(channel.threads[0]?.messages).toHaveLength(1);
    expect(again.text).toContain(PHRASES.summaryThread(channel.threads[0]?.mention ?? ''));
    expect(again.buttons.map(({ label }) => label)).toEqual([PHRASES.updateSummary, PHRASES.postSummary]);
    expect(summariesIn(channel)).toHaveLength(1);
  });

  test('WHEN the summary stands without one THEN it gets one; in another channel as well', async () => {
    const { guild, channel, boss } = await found(discord);
    const hall = guild.createChannel('hall');
    await boss.run('/summary');
    await (await boss.run('/summary', { thread: true })).waitUntilFilled();
    expect(channel.threads.map(({ id }) => id)).toEqual([channel.messages[0]?.id]);
    await (await boss.run('/summary', { thread: true, channel: hall })).waitUntilFilled();
    expect(hall.threads.map(({ id }) => id)).toEqual([hall.messages[0]?.id]);
  });

  test.each([
    ['may not open threads', [CreatePublicThreads], '“Create Public Threads”'],
    [
      'may not write, in threads neither',
      [SendMessages, SendMessagesInThreads],
      '“Send Messages” and “Send Messages in Threads”',
    ],
  ])('WHEN the bot %s THEN that is said, and nothing is posted', async (_, rights, missing) => {
    const { guild, channel, boss } = await found(discord);
    channel.deny('bot', ...rights);
    const told = await boss.run('/summary', { thread: true });
    expect(told).toMatchObject({ isEphemeral: true, text: PHRASES.rightsMissing(channel.mention, missing) });
    const hall = guild.createChannel('hall').deny('bot', CreatePublicThreads);
    const there = await boss.run('/summary', { thread: true, channel: hall });
    expect(there.text).toBe(PHRASES.rightsMissing(hall.mention, '“Create Public Threads”'));
    expect([...channel.messages, ...hall.messages]).toEqual([]);
  });

  test('WHEN it is asked for in a thread THEN it says that it is one already', async () => {
    const { channel, boss } = await found(discord);
    const aside = channel.createThread('aside', { members: ['bot'] });
    const told = await boss.run('/summary', { thread: true }, { in: aside });
    expect(told.text).toBe(PHRASES.threadAlready(aside.mention));
    expect(aside.messages).toEqual([]);
  });

  test('WHEN a right is taken away meanwhile THEN it says so in place of what was hoped for', async () => {
    const { channel, boss } = await found(discord);
    let deny = (): void => {};
    const denied = new Promise<void>((resolve) => {
      deny = () => {
        channel.deny('bot', CreatePublicThreads);
        resolve();
      };
    });
    discord.faults.failNext('POST', '/channels/:channel/messages', { delay: denied });
    const told = await boss.run('/summary', { thread: true });
    deny();
    await told.waitUntilFilled();
    expect(told.text).toBe(PHRASES.rightsMissing(channel.mention, '“Create Public Threads”'));
    expect(channel.threads).toEqual([]);
    channel.allow('bot', CreatePublicThreads);
    await (await boss.run('/summary', { thread: true })).waitUntilFilled();
    expect(channel.threads).toHaveLength(1);
    expect(summariesIn(channel)).toHaveLength(1);
  });
});

test('GIVEN two processes that hear of the same command THEN there is one summary, one thread and one line in it', async () => {
  const discord = await openDiscord();
  const folder = await mkdtemp(join(tmpdir(), 'summaries-'));
  const open = () => openClubs({ dataDir: folder, databaseUrl: null }, log);
  const opened = [await open(), await open()];
  const bots = await Promise.all(
    opened.map(async (clubs) => startBot(discord, await withSummary(), {}, undefined, clubs)),
  );
  const { channel, boss } = await found(discord);
  const told = await boss.run('/summary', { thread: true, follow: true });
  await told.waitUntilFilled();
  for (const bot of bots) await bot.stop();
  expect(discord.doubled).toHaveLength(1);
  expect(summariesIn(channel)).toHaveLength(1);
  expect(channel.threads).toHaveLength(1);
  expect(channel.threads[0]?.messages).toHaveLength(1);
  for (const clubs of opened) await clubs.close();
  await discord.close();
  await rm(folder, { recursive: true });
});

test('GIVEN a bot without a token THEN a thread is refused, and the summary still posted', async () => {
  const discord = await openDiscord();
  const { boss } = await found(discord);
  const plain = await startEndpoint(discord, await withSummary());
  await plain.said.until(/^Discord does not know where I am yet/);
  await plain.close();
  const endpoint = await startEndpoint(discord, await withSummary(), { token: null });
  discord.endpoint.deliverTo(`${endpoint.url}/interactions`);
  for (const more of ['thread', 'follow'])
    expect((await boss.run('/summary', { [more]: true })).text).toBe(PHRASES.noErrands);
  expect((await boss.run('/summary')).text).toContain('The Lanternfish');
  await endpoint.close();
  await discord.close();
});

describe('GIVEN summaries that follow their review', () => {
  let discord: Discord;
  let folder: string;
  let clubs: OpenClubs;
  let bot: Bot;
  let films: Library;
  const listeners: ((library: Library) => void)[] = [];
  const shelf: Shelf = {
    library: () => films,
    onChange: (listener) => void listeners.push(listener),
    close: async () => {},
  };
  const saying = (summary: string) =>
    libraryOf({
      'driftwood.md': DRIFTWOOD.replace('A widow waits for a ship that brings no news.', summary),
    });
  const change = async (summary: string): Promise<void> => {
    films = await saying(summary);
    for (const tell of listeners) tell(films);
  };
  const followed = (server: string) => clubs.records.summaries.of(server);
  /** Waits until something holds of what is kept. */
  const until = (holds: () => boolean): Promise<void> => untilKept(clubs.records.summaries, holds);
  const follow = async ({ boss }: Server): Promise<MessageView> => {
    const told = await boss.run('/summary', { follow: true });
    await told.waitUntilFilled();
    return told;
  };
  const updated = (channel: ChannelHandle, text: string): Promise<void> =>
    discord.waitUntil(() => channel.messages[0]?.text.includes(text) === true, 'the update');

  beforeAll(async () => {
    discord = await openDiscord();
    folder = await mkdtemp(join(tmpdir(), 'summaries-'));
    clubs = await openClubs({ dataDir: folder, databaseUrl: null }, log);
    films = await saying('First words.');
    bot = await startBot(discord, shelf, {}, undefined, clubs);
  });

  afterAll(async () => {
    await bot.stop();
    await clubs.close();
    await discord.close();
    await rm(folder, { recursive: true });
  });

  test('WHEN the review changes THEN each is edited once, in its language, and others stay as they are', async () => {
    const one = await found(discord);
    const german = await found(discord, 'de');
    const other = await found(discord);
    expect((await follow(one)).text).toContain(PHRASES.summaryFollows);
    await follow(german);
    await other.boss.run('/summary');
    await change('Second words.');
    await updated(one.channel, 'Second words.');
    await updated(german.channel, 'Second words.');
    expect(german.channel.messages[0]?.text).toContain(GERMAN.minutes(88));
    const edits = () => [one, german, other].map(({ channel }) => channel.messages[0]?.edits);
    expect(edits()).toEqual([1, 1, 0]);
    await change('Second words.');
    await change('Third words.');
    await updated(german.channel, 'Third words.');
    expect(edits()).toEqual([2, 2, 0]);
  });

  test('WHEN it stood before and is behind THEN it is brought up to date at once', async () => {
    const server = await found(discord);
    await server.boss.run('/summary');
    await change('Fourth words.');
    await follow(server);
    await updated(server.channel, 'Fourth words.');
  });

  test('WHEN the review changed while the bot was off THEN it is edited at the start', async () => {
    const server = await found(discord);
    await follow(server);
    await bot.stop();
    listeners.length = 0;
    films = await saying('Fifth words.');
    bot = await startBot(discord, shelf, {}, undefined, clubs);
    await updated(server.channel, 'Fifth words.');
  });

  test('WHEN a moderator ends it THEN it stays as it is; a forged press of a member’s ends nothing', async () => {
    const server = await found(discord);
    const foreign = await found(discord);
    const { guild, channel, boss } = server;
    await follow(server);
    await follow(foreign);
    const id = channel.messages[0]?.id ?? '';
    const shown = await boss.run('/club show');
    expect(shown.text).toContain(`https://discord.com/channels/${guild.id}/${channel.id}/${id}`);
    expect(shown.text).not.toContain(foreign.channel.id);
    const offer = await boss.run('/summary');
    const stop = offer.buttons.find(({ label }) => label === PHRASES.stopSummary);
    const ana = guild.addMember('Ana');
    const forged = await ana.forge(stop?.customId ?? '', { on: channel.messages[0] as MessageView });
    expect(forged.text).toBe(PHRASES.unknownButton);
    const elsewhere = await foreign.boss.run('/summary');
    await foreign.boss.forge(stop?.customId ?? '', { on: elsewhere });
    expect(followed(guild.id)).toHaveLength(1);
    await boss.press(PHRASES.stopSummary, { on: offer });
    expect(offer.text).toBe(PHRASES.summaryStopped(channel.mention));
    expect(followed(guild.id)).toEqual([]);
    await change('Sixth words.');
    await updated(foreign.channel, 'Sixth words.');
    expect(channel.messages[0]?.text).not.toContain('Sixth words.');
  });

  test('WHEN the message or its channel is gone THEN it is followed no more', async () => {
    const one = await found(discord);
    const two = await found(discord);
    await follow(one);
    await follow(two);
    await one.boss.delete(one.channel.messages[0] as MessageView);
    await until(() => followed(one.guild.id).length === 0);
    two.channel.delete();
    await until(() => followed(two.guild.id).length === 0);
  });

  test('WHEN the message went while the bot was not told THEN it is followed no more once it is to be edited', async () => {
    const { guild, channel } = await found(discord);
    const value = { film: films.films[0]?.review.id ?? '', language: 'en', digest: '' };
    await clubs.records.summaries.put({ server: guild.id, channel: channel.id, name: '1', value });
    await until(() => followed(guild.id).length === 0);
  });

  test('WHEN another process has edited it by other content THEN this one does not edit it back', async () => {
    const server = await found(discord);
    await follow(server);
    const [kept] = followed(server.guild.id);
    if (kept === undefined) return expect.fail('nothing is followed');
    await clubs.records.summaries.amend({ ...kept, value: { ...kept.value, digest: 'other' } });
    const later = await found(discord);
    await later.boss.run('/summary');
    await follow(later);
    await discord.waitUntil(() => later.channel.messages[0]?.edits === 1, 'the one that may be behind');
    expect(server.channel.messages[0]?.edits).toBe(0);
  });

  test('WHEN the bot may not look into the channel for a while THEN it is followed on', async () => {
    const server = await found(discord);
    await follow(server);
    server.channel.deny('bot', PermissionFlagsBits.ViewChannel);
    await change('Eighth words.');
    await bot.log.until(new RegExp(`"${server.channel.id}".*a summary could not be brought up to date`));
    server.channel.allow('bot', PermissionFlagsBits.ViewChannel);
    await change('Eighth words.');
    await updated(server.channel, 'Eighth words.');
  });

  test('WHEN a film of the server’s own changes THEN its summary does, and it ends with the film', async () => {
    const { guild, channel, boss } = await found(discord);
    const { texts, records } = clubs;
    const kept = { server: guild.id, channel: '', name: 'harbour' };
    const keep = async (words: string, text: string): Promise<void> => {
      const review = DRIFTWOOD.replace('title: Driftwood', 'title: Harbour Lights');
      await texts.put(guild.id, text, review.replace('A widow waits for a ship that brings no news.', words));
      await records.films.put({ ...kept, value: { text, id: 'harbours1' } });
    };
    await keep('Own words.', 'one');
    await (await boss.run('/summary', { film: 'Harbour Lights', follow: true })).waitUntilFilled();
    expect(channel.messages[0]?.text).toContain('Own words.');
    await keep('Other own words.', 'two');
    await updated(channel, 'Other own words.');
    await records.films.remove(kept);
    await until(() => followed(guild.id).length === 0);
  });

  test('WHEN a film of the server’s own can’t be read for a while THEN its summary is followed on', async () => {
    const { guild } = await found(discord);
    const server = guild.id;
    const value = { film: 'gone', language: 'en', digest: 'x' };
    await clubs.records.films.put({
      server,
      channel: '',
      name: 'harbour',
      value: { text: 'missing', id: null },
    });
    await clubs.records.summaries.put({ server, channel: '1', name: '2', value });
    const other = await found(discord);
    await follow(other);
    await change('Words of another film.');
    await updated(other.channel, 'Words of another film.');
    expect(followed(server)).toHaveLength(1);
  });

  test('WHEN a server has as many as it may THEN one more is refused', async () => {
    const server = await found(discord);
    const value = { film: films.films[0]?.review.id ?? '', language: 'en', digest: 'x' };
    for (let number = 0; number < 25; number += 1)
      await clubs.records.summaries.put({
        server: server.guild.id,
        channel: '1',
        name: `${number}`,
        value,
      });
    const told = await server.boss.run('/summary', { follow: true });
    expect(told.text).toBe(PHRASES.tooManyFollowed(25));
    expect(server.channel.messages).toEqual([]);
  });

  test('WHEN the film is gone THEN nothing is followed any more', async () => {
    const server = await found(discord);
    await follow(server);
    films = await lanternfish();
    for (const tell of listeners) tell(films);
    await until(() => followed(server.guild.id).length === 0);
  });
});
