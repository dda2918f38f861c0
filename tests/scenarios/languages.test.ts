import { Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Discord, GuildHandle } from 'loopback-discord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FRENCH } from '../../src/messages/languages/french.ts';
import { GERMAN } from '../../src/messages/languages/german.ts';
import { JAPANESE } from '../../src/messages/languages/japanese.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { shippedLibrary } from '../support/libraries.ts';

let discord: Discord;
let bot: Bot;
let german: GuildHandle;
let english: GuildHandle;

beforeAll(async () => {
  discord = await openDiscord();
  german = await discord.createGuild({ name: 'Filmclub', locale: Locale.German });
  english = await discord.createGuild({ name: 'Film club' });
  for (const guild of [german, english]) guild.createChannel('club');
  bot = await startBot(discord, await shippedLibrary());
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const NOWHERE = 'what is the capital of France?';

test('GIVEN a German server WHEN somebody asks in public THEN the bot’s own words are German, whoever asks', async () => {
  const marie = german.addMember('Marie', { locale: Locale.French });
  const answer = await marie.run('/ask', { question: 'who plays Micah?' });
  expect(answer.text).toMatch(/¶ \d+ von 20/);
  expect(answer.text).toContain('Anthony Mackie');
  expect(answer.buttons.map(({ label }) => label)).toEqual([
    GERMAN.previous,
    GERMAN.next,
    GERMAN.around,
    GERMAN.delete,
    GERMAN.notAsked,
  ]);
  const mention = await (await marie.send(`<@bot> ${NOWHERE}`)).waitForReply();
  expect(mention.text).toContain(GERMAN.nothing('IO'));
});

test('GIVEN a German server WHEN somebody asks in private THEN it speaks that person’s language', async () => {
  const marie = german.addMember('Marie', { locale: Locale.French });
  const answer = await marie.run('/ask', { question: NOWHERE, private: true });
  expect(answer.isEphemeral).toBe(true);
  expect(answer.text).toContain(FRENCH.nothing('IO'));
  const shared = await marie.run('/ask', { question: 'who plays Micah?', private: true });
  await marie.press(FRENCH.share, { on: shared });
  expect((await marie.run('/cast', { who: 'nobody' })).text).toContain('nobody');
});

test('GIVEN an English server WHEN somebody’s Discord is Japanese THEN mistakes are told in Japanese, answers in English', async () => {
  const hana = english.addMember('Hana', { locale: Locale.Japanese });
  expect((await hana.run('/themes', { theme: 'nothing at all' })).text).toContain('「nothing at all」');
  expect((await hana.run('/help')).text).toContain(JAPANESE.helpKept);
  expect((await hana.run('/ask', { question: NOWHERE })).text).toContain(PHRASES.nothing('IO'));
  const answer = await english.addMember('Ana').run('/ask', { question: 'what does it say about hope?' });
  const copy = await hana.press(PHRASES.next, { on: answer });
  expect(copy.buttons.map(({ label }) => label)).toContain(JAPANESE.next);
  expect(copy.text).toContain(`/20`);
});

test('GIVEN somebody whose Discord is German WHEN they type a name THEN it is offered in German, and picked by it', async () => {
  const anna = english.addMember('Anna', { locale: Locale.German });
  const [offer] = await anna.type('/cast', 'who', 'Jonathan');
  expect(offer).toMatchObject({ name: 'Jonathan Helpert (Regie)' });
  expect((await anna.run('/cast', { who: offer?.name ?? '' })).text).toContain(
    PHRASES.isDirector('**Jonathan Helpert**'),
  );
});

test('GIVEN a channel where the bot may not write WHEN a French moderator sets mentions there THEN it names what is missing as their Discord does', async () => {
  const quiet = english.createChannel('quiet');
  quiet.deny('bot', PermissionFlagsBits.SendMessages);
  const luc = english.addMember('Luc', {
    locale: Locale.French,
    permissions: PermissionFlagsBits.ManageGuild,
  });
  const refused = await luc.run('/club chat', { mode: 'only' }, { in: quiet });
  expect(refused.text).toBe(
    FRENCH.rightsMissing(quiet.mention, FRENCH.quoted(FRENCH.permissions.SendMessages)),
  );
});
