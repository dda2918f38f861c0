import type { ChannelHandle, Discord, Person } from 'loopback-discord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { Action } from '../../src/messages/Button.ts';
import { form } from '../../src/messages/form.ts';
import { noticeReply } from '../../src/messages/replies/noticeReply.ts';
import { laterReply, reply } from '../../src/messages/replies/Reply.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { defineCommand } from '../../src/request/defineCommand.ts';
import { requiredFileOption, textOption } from '../../src/request/options.ts';
import { UserError } from '../../src/request/UserError.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { someTranslations } from '../support/someTranslations.ts';

const echo = defineCommand({
  name: 'echo',
  description: 'Says what it hears',
  options: { words: textOption('What to say', (typed) => [{ name: `${typed}!`, value: `${typed}!` }]) },
  translations: someTranslations('echo', { words: { name: 'words', description: 'What to say' } }),
  reply: ({ options, locale }) => noticeReply(`${options.words} (${locale})`, false),
});

/** What the slow command waits for. */
let ready: Promise<string>;

const slow = defineCommand({
  name: 'slow',
  description: 'Takes its time',
  options: { file: requiredFileOption('A file') },
  translations: someTranslations('slow', { file: { name: 'file', description: 'A file' } }),
  reply: ({ options: { file }, channel }) =>
    laterReply(async () => {
      const word = await ready;
      if (word === 'unfit') throw new UserError(({ outdated }) => outdated);
      const { message } = noticeReply(`${file.name}, ${file.size}: ${word}`);
      const post = { channel, replaces: null, message: noticeReply('for all', false).message };
      return reply(message, { posts: word === 'aloud' ? [post] : [] });
    }),
});

const write = defineCommand({
  name: 'write',
  description: 'Opens a form',
  options: {},
  translations: someTranslations('write', {}),
  reply: () =>
    reply(noticeReply('a form').message, {
      form: form('A form', { action: Action.Help, filmId: '' }, [
        { name: 'words', label: 'Words', value: 'so far', most: 100 },
      ]),
    }),
});

let discord: Discord;
let bot: Bot;
let channel: ChannelHandle;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  discord = await openDiscord();
  bot = await startBot(discord, await shippedLibrary(), {}, [...COMMANDS, echo, slow, write]);
  const guild = await discord.createGuild({ name: 'Film club' });
  channel = guild.createChannel('club');
  ana = guild.addMember('Ana');
  ben = guild.addMember('Ben');
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

test('GIVEN a command that no room knows THEN it works, and the help tells of it', async () => {
  expect(await ana.type('/echo', 'words', 'hey')).toMatchObject([{ value: 'hey!' }]);
  expect((await ana.run('/echo', { words: 'hey' })).text).toMatch(/^hey \(en-[A-Z]{2}\)$/);
  expect((await ana.run('/help')).text).toContain('- `/echo` says what it hears');
  expect(bot.log.all.join('\n')).not.toContain('hey');
});

const file = { name: 'a.txt', content: 'words' };

test('GIVEN a reply that takes its time THEN the bot thinks, privately, and then says it, and what is for all', async () => {
  let finish = (_: string): void => {};
  ready = new Promise((resolve) => {
    finish = resolve;
  });
  const thinking = await ana.run('/slow', { file });
  expect(thinking).toMatchObject({ isLoading: true, isEphemeral: true });
  finish('aloud');
  await thinking.waitUntilFilled();
  expect(thinking).toMatchObject({ text: 'a.txt, 5: aloud', isEphemeral: true });
  await discord.waitUntil(() => ana.messagesIn(channel).some(({ text }) => text === 'for all'));
  expect(discord.refusals).toEqual([]);
  expect(discord.ignored).toEqual([]);
});

test('GIVEN what the person can put right THEN that is what comes in the end', async () => {
  ready = Promise.resolve('unfit');
  const said = await ana.run('/slow', { file });
  await said.waitUntilFilled();
  expect(said.text).toBe(PHRASES.outdated);
});

test('GIVEN a fault of ours while the bot thinks THEN the friendly line comes in the end', async () => {
  const broken = Promise.reject(new Error('secret'));
  broken.catch(() => {});
  ready = broken;
  const said = await ana.run('/slow', { file });
  await said.waitUntilFilled();
  expect(said.text).toContain(PHRASES.failed('').slice(0, 20));
  expect(said.text).not.toContain('secret');
});

test('GIVEN a form THEN it opens, and one that nobody knows gets a friendly line', async () => {
  const opened = await ben.openModal(() => ben.run('/write'));
  expect(opened.title).toBe('A form');
  expect(opened.fields).toMatchObject([{ label: 'Words', customId: 'words' }]);
  expect(await ben.submit(opened, { Words: 'more' })).toMatchObject({
    text: PHRASES.unknownButton,
    isEphemeral: true,
  });
});
