import { type Discord, startDiscord } from 'loopback-discord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { noticeReply } from '../../src/messages/replies/noticeReply.ts';
import { defineCommand } from '../../src/request/defineCommand.ts';
import { textOption } from '../../src/request/options.ts';
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

let discord: Discord;
let bot: Bot;

beforeAll(async () => {
  discord = await startDiscord();
  bot = await startBot(discord, await shippedLibrary(), {}, [...COMMANDS, echo]);
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

test('GIVEN a command that no room knows THEN it works, and the help tells of it', async () => {
  const guild = await discord.createGuild({ name: 'Film club' });
  guild.createChannel('club');
  const ana = guild.addMember('Ana');
  expect(await ana.type('/echo', 'words', 'hey')).toMatchObject([{ value: 'hey!' }]);
  expect((await ana.run('/echo', { words: 'hey' })).text).toMatch(/^hey \(en-[A-Z]{2}\)$/);
  expect((await ana.run('/help')).text).toContain('- `/echo` says what it hears');
  expect(bot.log.all.join('\n')).not.toContain('hey');
});
