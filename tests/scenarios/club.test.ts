import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import type { ChannelHandle, Discord, GuildHandle, Person } from 'loopback-discord';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_CLUBS } from '../../src/club/Clubs.ts';
import { SERVER_WIDE } from '../../src/club/settingsAt.ts';
import { GERMAN } from '../../src/messages/languages/german.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { twoFilms } from '../support/libraries.ts';

let discord: Discord;
let folder: string;
let opened: OpenClubs;
let bot: Bot;
const films = await twoFilms();
const log = pino({ level: 'silent' });
const open = () => openClubs({ dataDir: folder, databaseUrl: null }, log);

beforeAll(async () => {
  discord = await openDiscord();
  folder = await mkdtemp(join(tmpdir(), 'clubs-'));
  opened = await open();
  bot = await startBot(discord, films, {}, undefined, opened);
});

afterAll(async () => {
  await bot.stop();
  await opened.close();
  await discord.close();
  await rm(folder, { recursive: true });
});

let count = 0;

/** A server with its moderator, who may manage it, and a member. */
async function found(): Promise<{
  guild: GuildHandle;
  channel: ChannelHandle;
  other: ChannelHandle;
  boss: Person;
  ana: Person;
}> {
  const guild = await discord.createGuild({ name: `Club ${count++}` });
  const channel = guild.createChannel('club');
  const other = guild.createChannel('other');
  await discord.gateway.flush();
  const boss = guild.addMember('Boss', { permissions: PermissionFlagsBits.ManageGuild });
  return { guild, channel, other, boss, ana: guild.addMember('Ana') };
}

test('GIVEN a film that shows in a server THEN questions there are about it, and about all elsewhere', async () => {
  const one = await found();
  const two = await found();
  const said = await one.boss.run('/club film', { title: 'The Lanternfish' });
  expect(said.isEphemeral).toBe(true);
  expect(said.text).toContain(PHRASES.showing('The Lanternfish (1962)'));
  expect((await one.ana.run('/cast')).text).toContain('The Lanternfish');
  expect((await two.ana.run('/cast')).text).toContain('There is more than one film here');
  expect(await one.boss.type('/club film', 'title', 'io')).toEqual([{ name: 'IO', value: 'IO' }]);
  expect((await one.boss.run('/club film', { title: 'all' })).text).toContain(PHRASES.allFilms);
  const ben = one.guild.addMember('Ben');
  expect((await ben.run('/cast')).text).toContain('There is more than one film here');
});

test('GIVEN several films WHEN somebody has spoken of one THEN /cast and /discuss are about it, in that channel and for them', async () => {
  const { other, ana, boss } = await found();
  await ana.run('/ask', { question: 'who plays Captain Brill?' });
  expect((await ana.run('/cast')).text).toContain('The Lanternfish');
  expect((await ana.run('/discuss')).text).toContain('The Lanternfish');
  expect((await ana.run('/cast', { film: 'IO' })).text).toContain('IO');
  expect((await boss.run('/discuss')).text).toContain('There is more than one film here');
  expect((await ana.run('/cast', {}, { in: other })).text).toContain('There is more than one film here');
});

test('GIVEN a channel with a film of its own THEN it goes before the server’s', async () => {
  const { other, boss, ana } = await found();
  await boss.run('/club film', { title: 'IO' });
  const said = await boss.run('/club film', { title: 'The Lanternfish', here: true }, { in: other });
  expect(said.text).toContain(`<#${other.id}>: ${PHRASES.showing('The Lanternfish (1962)')}`);
  expect((await ana.run('/cast')).text).toContain('IO');
  expect((await ana.run('/cast', {}, { in: other })).text).toContain('The Lanternfish');
});

test('GIVEN open spoilers THEN nothing is covered there, and everything elsewhere', async () => {
  const { other, boss, ana } = await found();
  const question = 'does the trawler sink with the crumbold?';
  await boss.run('/club spoilers', { mode: 'open', here: true }, { in: other });
  expect((await ana.run('/ask', { question })).uncoveredText).not.toContain('The trawler sinks');
  expect((await ana.run('/ask', { question }, { in: other })).uncoveredText).toContain('The trawler sinks');
});

test('GIVEN spoilers that are covered until a day THEN they are open from then on', async () => {
  const { guild, boss, ana } = await found();
  const question = 'does the trawler sink with the crumbold?';
  const wrong = await boss.run('/club spoilers', { mode: 'covered', until: 'soon' });
  expect(wrong.text).toBe(PHRASES.noDay('soon'));
  const later = await boss.run('/club spoilers', { mode: 'covered', until: '2999-01-31' });
  expect(later.text).toContain(PHRASES.spoilersUntil(`<t:${Date.parse('2999-01-31') / 1_000}:f>`));
  expect((await ana.run('/ask', { question })).uncoveredText).not.toContain('The trawler sinks');
  const past = await boss.run('/club spoilers', { mode: 'covered', until: '2020-01-31' });
  expect(past.text).toBe(PHRASES.dayBegun('2020-01-31'));
  expect((await ana.run('/ask', { question })).uncoveredText).not.toContain('The trawler sinks');
  const odd = await boss.run('/club spoilers', { mode: 'open', until: '2999-01-31' });
  expect(odd.text).toBe(PHRASES.untilIsCovered);
  await opened.change(guild.id, SERVER_WIDE, 'spoilers', { until: '2020-01-31T00:00:00.000Z' });
  expect((await boss.run('/club show')).text).toContain(
    PHRASES.spoilersOpenSince(`<t:${Date.parse('2020-01-31') / 1_000}:f>`),
  );
  expect((await ana.run('/ask', { question })).uncoveredText).toContain('The trawler sinks');
});

test('GIVEN commands alone THEN a mention is not answered, and commands are', async () => {
  const { boss, ana } = await found();
  await boss.run('/club chat', { mode: 'commands' });
  const before = await ana.send('<@bot> who directed it?');
  expect((await ana.run('/help')).isEphemeral).toBe(true);
  await discord.gateway.flush();
  expect(before.replies).toEqual([]);
});

test('GIVEN a thread THEN what its channel has set holds in it, for commands and mentions', async () => {
  const { other, boss, ana } = await found();
  await boss.run('/club film', { title: 'The Lanternfish', here: true }, { in: other });
  const thread = other.createThread('after the film');
  await discord.gateway.flush();
  expect((await ana.run('/cast', {}, { in: thread })).text).toContain('The Lanternfish');
  const answer = await (await ana.send('<@bot> who directed it?', { in: thread })).waitForReply();
  expect(answer.text).toContain('The Lanternfish');
});

test('GIVEN private answers THEN commands answer the asker alone, who may share', async () => {
  const { boss, ana } = await found();
  await boss.run('/club answers', { mode: 'private' });
  const answer = await ana.run('/ask', { question: 'who plays Micah?' });
  expect(answer.isEphemeral).toBe(true);
  expect(answer.buttons.map(({ label }) => label)).toContain(PHRASES.share);
  for (const command of ['/cast', '/themes', '/quote'])
    expect((await ana.run(command, { film: 'IO' })).isEphemeral).toBe(true);
  expect((await ana.run('/discuss', { film: 'IO' })).isEphemeral).toBe(false);
});

test('GIVEN a language THEN it is spoken in public, whatever Discord says', async () => {
  const { boss, ana } = await found();
  await boss.run('/club language', { language: 'de' });
  expect((await ana.run('/ask', { question: 'who plays Micah?', film: 'IO' })).text).toContain(' von 20');
  expect((await ana.run('/help')).text).toContain(PHRASES.helpKept);
  const bossIn = await discord.createGuild({ name: 'Deutsch', locale: Locale.German });
  bossIn.createChannel('club');
  const chef = bossIn.addMember('Chef', {
    permissions: PermissionFlagsBits.ManageGuild,
    locale: Locale.German,
  });
  expect((await chef.run('/club show')).text).toContain(GERMAN.clubServer);
});

test('GIVEN settings THEN they hold for another process on the same file, and after a restart', async () => {
  const { guild, channel, boss } = await found();
  await boss.run('/club film', { title: 'IO' });
  await boss.run('/club answers', { mode: 'private' });
  const again = await open();
  await again.opened;
  const place = { server: guild.id, channel: channel.id, parent: null };
  expect(again.at(place)).toMatchObject({
    films: [films.films[0]?.review.id],
    answers: 'private',
    spoilers: 'covered',
  });
  await again.close();
});

test('GIVEN no store THEN a change is refused in one line, and nothing else is disturbed', async () => {
  const alone = await openDiscord();
  const guild = await alone.createGuild();
  guild.createChannel('club');
  const boss = guild.addMember('Boss', { permissions: PermissionFlagsBits.ManageGuild });
  const plain = await startBot(alone, films, {}, undefined, NO_CLUBS);
  const refused = await boss.run('/club film', { title: 'IO' });
  expect(refused).toMatchObject({ text: PHRASES.notKept, isEphemeral: true });
  expect((await boss.run('/club show')).text).toContain(PHRASES.allFilms);
  await plain.stop();
  await alone.close();
});
