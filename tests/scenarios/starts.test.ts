import { type Discord, startDiscord } from 'loopback-discord';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Library } from '../../src/conversation/films/Library.ts';
import { register } from '../../src/discord/registration/register.ts';
import type { Shelf } from '../../src/library/Shelf.ts';
import { readConfig } from '../../src/shared/readConfig.ts';
import { shippedLibrary, twoFilms } from '../support/libraries.ts';
import { type Bot, startBot } from '../support/startBot.ts';

const io = await shippedLibrary();
const both = await twoFilms();
let discord: Discord;
const bots: Bot[] = [];

beforeEach(async () => {
  discord = await startDiscord();
});
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
  const { refusals } = discord;
  await discord.close();
  expect(refusals).toEqual([]);
});

async function starts(films: Library | Shelf, env: Record<string, string> = {}): Promise<Bot> {
  const bot = await startBot(discord, films, env);
  bots.push(bot);
  return bot;
}

/** Every change of the bot's commands so far. */
const writes = () =>
  discord.requests.filter(({ method, path }) => method !== 'GET' && path.endsWith('/commands'));

test('GIVEN a first start THEN every command is registered by one write, and it says so', async () => {
  const bot = await starts(io);
  expect(writes()).toHaveLength(1);
  expect(discord.commands().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['ask', 'cast', 'themes', 'quote', 'summary', 'help', 'Ask about this']),
  );
  expect(discord.commands()).toHaveLength(7);
  expect(bot.said.all).toContain('Commands: 7 registered everywhere.');
  expect(bot.said.like(/^On Discord as aftercredits#\d+, in \d+ servers?\.$/)).toHaveLength(1);
  expect(bot.said.like(new RegExp(`client_id=${discord.applicationId}`))).toHaveLength(1);
});

test('GIVEN a second start THEN nothing is written', async () => {
  await (await starts(io)).stop();
  const bot = await starts(io);
  expect(writes()).toHaveLength(1);
  expect(bot.said.all).toContain('Commands: all 7 are registered everywhere, nothing to change.');
});

test('GIVEN commands that changed since THEN one write makes them right, and the next start writes nothing', async () => {
  await (await starts(io)).stop();
  await (await starts(both)).stop();
  expect(writes()).toHaveLength(2);
  expect(discord.commands().find(({ name }) => name === 'themes')?.options).toMatchObject([
    { name: 'theme' },
    { name: 'film' },
  ]);
  await starts(both);
  expect(writes()).toHaveLength(2);
});

test('GIVEN a command of old that is gone THEN one write takes it away', async () => {
  await (await starts(io)).stop();
  const headers = { Authorization: `Bot ${discord.token}`, 'Content-Type': 'application/json' };
  const url = `${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`;
  const body = JSON.stringify({ name: 'old', description: 'Of an older version' });
  await fetch(url, { method: 'POST', headers, body });
  expect(discord.commands()).toHaveLength(8);
  await starts(io);
  expect(discord.commands()).toHaveLength(7);
  expect(writes()).toHaveLength(3);
});

test('GIVEN one server, and commands that are cleared twice THEN each line is good English', async () => {
  await discord.createGuild();
  const bot = await starts(io);
  expect(bot.said.like(/, in 1 server\.$/)).toHaveLength(1);
  await bot.stop();
  const said: string[] = [];
  const config = { ...readConfig({ DISCORD_API_URL: discord.apiUrl }), token: discord.token };
  for (let run = 0; run < 2; run++) await register(config, io, true, (line) => void said.push(line));
  expect(said).toEqual([
    'Commands: removed everywhere.',
    'Commands: none are registered everywhere, nothing to remove.',
  ]);
});

test('GIVEN the id of one server THEN commands are registered there alone', async () => {
  const guild = await discord.createGuild();
  const other = await discord.createGuild();
  await (await starts(io, { DISCORD_GUILD_ID: guild.id })).stop();
  const bot = await starts(io, { DISCORD_GUILD_ID: guild.id });
  expect(writes()).toHaveLength(1);
  expect(discord.commands(guild)).toHaveLength(7);
  expect(discord.commands(other)).toEqual([]);
  expect(discord.commands()).toEqual([]);
  expect(bot.said.all).toContain(`Commands: all 7 are registered in server ${guild.id}, nothing to change.`);
});

test('GIVEN a second film that comes while it runs THEN one write gives every command its option', async () => {
  const listeners: ((library: Library) => void)[] = [];
  const shelf: Shelf = {
    library: () => io,
    onChange: (listener) => void listeners.push(listener),
    close: async () => {},
  };
  const bot = await starts(shelf);
  for (const tell of listeners) tell(both);
  await bot.log.until(/Commands: 7 registered/);
  expect(writes()).toHaveLength(2);
  for (const tell of listeners) tell(both);
  await bot.log.until(/nothing to change/);
  expect(writes()).toHaveLength(2);
});
