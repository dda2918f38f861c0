import type { Discord, DiscordOptions } from 'loopback-discord';
import { afterEach, expect, test, vi } from 'vitest';
import { openDiscord } from '../../support/bot/openDiscord.ts';
import { type Bot, launchBot, startBot } from '../../support/bot/startBot.ts';
import { shippedLibrary } from '../../support/libraries.ts';

const io = await shippedLibrary();

let cleanUp: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const act of cleanUp.reverse()) await act();
  cleanUp = [];
});

async function start(
  env: Record<string, string>,
  options: DiscordOptions = {},
  guilds = 2,
): Promise<{ discord: Discord; bot: Bot }> {
  const discord = await openDiscord(options);
  cleanUp.push(() => discord.close());
  for (let guild = 0; guild < guilds; guild++) await discord.createGuild();
  const bot = await startBot(discord, io, env);
  cleanUp.push(() => bot.stop());
  return { discord, bot };
}

function shardsOf({ gateway: { sessions } }: Discord): readonly string[] {
  return sessions.map(({ shard }) => shard.join('/')).sort();
}

test('GIVEN SHARDS=3 THEN three connections share the servers, and everybody is answered once', async () => {
  const { discord } = await start({ SHARDS: '3' }, {}, 0);
  expect(shardsOf(discord)).toEqual(['0/3', '1/3', '2/3']);
  for (let index = 0; index < 6; index++) {
    const guild = await discord.createGuild({ name: `Club ${index}` });
    const channel = guild.createChannel('club');
    const ana = guild.addMember(`Ana ${index}`);
    expect((await ana.run('/ask', { question: 'Who plays Micah?' })).text).toContain('Anthony Mackie');
    const question = await ana.send('<@bot> who plays Micah?', { in: channel });
    expect((await question.waitForReply()).text).toContain('Anthony Mackie');
  }
  const direct = await discord.createUser('Ben', { installed: 'user' }).send('Who plays Micah?');
  expect((await direct.waitForReply()).text).toContain('Anthony Mackie');
  expect(discord.refusals).toEqual([]);
  expect(discord.doubled).toEqual([]);
});

test('GIVEN SHARDS=auto, or nothing THEN there are as many as Discord advises', async () => {
  expect(shardsOf((await start({ SHARDS: 'auto' }, { shards: 2 })).discord)).toEqual(['0/2', '1/2']);
  expect(shardsOf((await start({}, { shards: 2 })).discord)).toEqual(['0/2', '1/2']);
});

test.each(['', 'auto', '2', '[0]'])(
  'GIVEN the variable SHARDS is %j in the process THEN discord.js does not read it by itself',
  async (value) => {
    vi.stubEnv('SHARDS', value);
    expect(shardsOf((await start({ SHARDS: '1' })).discord)).toEqual(['0/1']);
    expect(shardsOf((await start({ SHARDS: 'auto' })).discord)).toEqual(['0/1']);
  },
);

test('GIVEN too many servers for the shards THEN it ends, and says what to set', async () => {
  const discord = await openDiscord({ maxGuildsPerShard: 1 });
  cleanUp.push(() => discord.close());
  for (let guild = 0; guild < 3; guild++) await discord.createGuild();
  const bot = launchBot(discord, io, { SHARDS: '1' });
  await expect(bot.ended).rejects.toThrow('Set SHARDS');
});
