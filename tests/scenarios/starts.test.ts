import type { Discord } from 'loopback-discord';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Library } from '../../src/conversation/films/Library.ts';
import { register } from '../../src/discord/registration/register.ts';
import type { Shelf } from '../../src/library/Shelf.ts';
import { readConfig } from '../../src/shared/readConfig.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { shippedLibrary, twoFilms } from '../support/libraries.ts';

const io = await shippedLibrary();
const both = await twoFilms();
let discord: Discord;
const bots: Bot[] = [];

beforeEach(async () => {
  discord = await openDiscord();
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

const NAMES = new Set(COMMANDS.map(({ name }) => name));

/** Every change of the bot's commands so far. */
const writes = () =>
  discord.requests.filter(({ method, path }) => method !== 'GET' && path.endsWith('/commands'));

test('GIVEN a first start THEN every command is registered by one write, and it says so', async () => {
  const bot = await starts(io);
  expect(writes()).toHaveLength(1);
  expect(new Set(discord.commands().map(({ name }) => name))).toEqual(NAMES);
  expect(bot.said.all).toContain(`Commands: ${COMMANDS.length} registered everywhere.`);
  expect(bot.said.like(/^On Discord as aftercredits#\d+, in \d+ servers?\.$/)).toHaveLength(1);
  expect(bot.said.like(new RegExp(`client_id=${discord.applicationId}`))).toHaveLength(1);
});

test('GIVEN a second start THEN one write says the same again, and no command gets a new id', async () => {
  await (await starts(io)).stop();
  const before = discord.commands();
  const bot = await starts(io);
  expect(writes()).toHaveLength(2);
  expect(discord.commands()).toEqual(before);
  expect(bot.said.all).toContain(`Commands: ${COMMANDS.length} registered everywhere.`);
});

test('GIVEN commands that changed since THEN one write makes them right', async () => {
  await (await starts(io)).stop();
  await (await starts(both)).stop();
  expect(writes()).toHaveLength(2);
  expect(discord.commands().find(({ name }) => name === 'themes')?.options).toMatchObject([
    { name: 'theme' },
    { name: 'film' },
  ]);
});

test('GIVEN a command of old that is gone THEN one write takes it away', async () => {
  await (await starts(io)).stop();
  const headers = { Authorization: `Bot ${discord.token}`, 'Content-Type': 'application/json' };
  const url = `${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`;
  const body = JSON.stringify({ name: 'old', description: 'Of an older version' });
  await fetch(url, { method: 'POST', headers, body });
  expect(discord.commands()).toHaveLength(COMMANDS.length + 1);
  await starts(io);
  expect(discord.commands()).toHaveLength(COMMANDS.length);
  expect(writes()).toHaveLength(3);
});

test('GIVEN one server, and commands that are cleared THEN each line is good English', async () => {
  await discord.createGuild();
  const bot = await starts(io);
  expect(bot.said.like(/, in 1 server\.$/)).toHaveLength(1);
  await bot.stop();
  const said: string[] = [];
  const config = { ...readConfig({ DISCORD_API_URL: discord.apiUrl }), token: discord.token };
  await register(config, [], (line) => void said.push(line));
  expect(said).toEqual(['Commands: removed everywhere.']);
  expect(discord.commands()).toEqual([]);
});

test('GIVEN the id of one server THEN commands are registered there alone', async () => {
  const guild = await discord.createGuild();
  const other = await discord.createGuild();
  const bot = await starts(io, { DISCORD_GUILD_ID: guild.id });
  expect(writes()).toHaveLength(1);
  expect(discord.commands(guild)).toHaveLength(COMMANDS.length);
  expect(discord.commands(other)).toEqual([]);
  expect(discord.commands()).toEqual([]);
  expect(bot.said.all).toContain(`Commands: ${COMMANDS.length} registered in server ${guild.id}.`);
});

test('GIVEN that the id of one server is taken away THEN its commands go, and those for everywhere come', async () => {
  const guild = await discord.createGuild();
  await (await starts(io, { DISCORD_GUILD_ID: guild.id })).stop();
  const bot = await starts(io);
  await bot.log.until(/are removed there/);
  expect(discord.commands(guild)).toEqual([]);
  expect(discord.commands()).toHaveLength(COMMANDS.length);
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
  await bot.log.until(new RegExp(`Commands: ${COMMANDS.length} registered`));
  expect(writes()).toHaveLength(2);
});
