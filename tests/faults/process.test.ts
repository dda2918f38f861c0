import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Discord } from '../discord/Discord.ts';
import { startDiscord } from '../discord/startDiscord.ts';
import { buildProgram } from '../support/buildProgram.ts';
import { type Program, runProgram } from '../support/runProgram.ts';

let built: string;
let folder: string;
let discord: Discord;
const programs: Program[] = [];

beforeAll(async () => {
  built = await buildProgram('process');
}, 60_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftercredits-'));
  await cp('content/io.md', join(folder, 'io.md'));
  discord = await startDiscord();
});

afterEach(async () => {
  await Promise.all(programs.splice(0).map((program) => program.kills()));
  await discord.close();
  await rm(folder, { recursive: true });
});

function run(env: Record<string, string> = {}): Program {
  const program = runProgram(built, {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CONTENT_DIR: folder,
    CACHE_DIR: join(folder, '.cache'),
    ...env,
  });
  programs.push(program);
  return program;
}

/** A bot that is on Discord, with somebody to ask it. */
async function onDiscord() {
  const guild = await discord.guild();
  const channel = guild.channel('club');
  const ana = guild.member('Ana', { moderator: true });
  const program = run();
  await program.output.until(/^On Discord as /);
  return { guild, channel, ana, program };
}

const TOKEN = `${'x'.repeat(24)}.${'x'.repeat(6)}.${'x'.repeat(38)}`;

describe('GIVEN a start that can’t go well THEN it ends with one clear sentence and status 1', () => {
  test('WHEN the token is not one of Discord’s', async () => {
    const program = run({ DISCORD_TOKEN: TOKEN });
    expect(await program.ended).toBe(1);
    expect(program.errors.all).toEqual([
      expect.stringMatching(/^Discord refuses the token in DISCORD_TOKEN\./),
    ]);
  });

  test.each([
    [4_004, 'Discord refuses the token in DISCORD_TOKEN'],
    [4_010, 'Discord refuses the shard numbers'],
    [4_011, 'The bot is in too many servers'],
    [4_013, 'Discord refuses the intents'],
    [4_014, 'Discord refuses the intents'],
  ])('WHEN the connection is closed with %s at once', async (code, sentence) => {
    const program = run();
    await discord.connected();
    discord.closesWith(code);
    expect(await program.ended).toBe(1);
    expect(program.errors.all).toEqual([expect.stringContaining(sentence)]);
    expect(program.errors.all.join()).not.toContain(discord.token);
  });

  test.each([
    [4_004, 'Discord refuses the token in DISCORD_TOKEN'],
    [4_014, 'Discord refuses the intents'],
  ])('WHEN the connection is closed with %s later', async (code, sentence) => {
    const { program } = await onDiscord();
    discord.closesWith(code);
    expect(await program.ended).toBe(1);
    expect(program.errors.all).toEqual([expect.stringContaining(sentence)]);
  });

  test('WHEN the review is bad', async () => {
    await writeFile(join(folder, 'io.md'), '---\nyear: soon\n---\n\nNothing.\n');
    const program = run();
    expect(await program.ended).toBe(1);
    expect(program.errors.all.join('\n')).toMatch(/io\.md/);
    expect(program.errors.all.join('\n')).not.toMatch(/\bat .*\.js:\d+/);
  });

  test('WHEN it is to register in a server that it is not in', async () => {
    const guild = await discord.guild({ bot: false });
    const program = run({ DISCORD_GUILD_ID: guild.id });
    expect(await program.ended).toBe(1);
    expect(program.errors.all).toEqual([
      expect.stringContaining('has no access to the server of DISCORD_GUILD_ID'),
    ]);
  });
});

describe('GIVEN a bot that is told to stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s WHEN it has nothing to do THEN it ends with status 0',
    async (signal) => {
      const { program } = await onDiscord();
      program.signals(signal);
      expect(await program.ended).toBe(0);
      expect(program.errors.all).toEqual([]);
      expect(discord.sessions).toEqual([]);
    },
  );

  test('WHEN replies are under way THEN they finish, their later steps too, and it ends with status 0', async () => {
    const { channel, guild, ana, program } = await onDiscord();
    const hall = guild.channel('hall');
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    discord.answers('POST', /\/(?:callback|messages)$/, { delay: released, times: 2 });
    const told = ana.runs('/summary', { channel: hall });
    const question = await ana.says('<@bot> how is the music?', { in: channel });
    const under = () => discord.requests.filter(({ status, method }) => method === 'POST' && status === null);
    await discord.until(() => under().length === 2, 'both replies');
    program.signals('SIGTERM');
    await discord.until(() => discord.sessions.length === 0, 'the end of the session');
    release();
    expect((await told).text).toContain(hall.mention);
    expect((await question.reply()).text).toContain('sad piano');
    expect(await program.ended).toBe(0);
    expect(hall.messages).toHaveLength(1);
    expect(discord.unanswered).toEqual([]);
  });

  test('WHEN a reply hangs THEN it is given up, and it ends with status 0', async () => {
    const { channel, ana, program } = await onDiscord();
    discord.answers('POST', '/channels/:channel/messages', { delay: new Promise(() => {}) });
    await ana.says('<@bot> how is the music?', { in: channel });
    await discord.until(
      () => discord.requests.at(-1)?.path === `/channels/${channel.id}/messages`,
      'the reply',
    );
    program.signals('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.output.like(/given up/)).toHaveLength(1);
  }, 10_000);

  test('WHEN it still waits for Discord THEN it ends with status 0', async () => {
    await discord.refusesConnections();
    const program = run();
    await program.output.until(/^I can’t reach Discord/);
    program.signals('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.errors.all).toEqual([]);
  });
});

test('GIVEN a Discord that takes no connection at the start THEN it says so, tries again, and comes up', async () => {
  await discord.refusesConnections();
  const program = run();
  await program.output.until(/^I can’t reach Discord \(ECONNREFUSED\)\. Trying again in 1 second\.$/);
  await discord.acceptsConnections();
  await program.output.until(/^On Discord as /);
  expect(program.errors.all).toEqual([]);
});

test('GIVEN events that lack what discord.js reads THEN the process lives on and answers', async () => {
  const { ana, program } = await onDiscord();
  discord.dispatches('GUILD_CREATE', null);
  discord.dispatches('MESSAGE_CREATE', { id: '1' });
  discord.dispatches('MESSAGE_UPDATE', { channel_id: 7 });
  discord.dispatches('CHANNEL_UPDATE', []);
  discord.dispatches('SOMETHING_NEW', { of: 'tomorrow' });
  await program.output.until(/something from Discord could not be read/);
  expect((await ana.runs('/ask', { question: 'how is the music?' })).text).toContain('sad piano');
});
