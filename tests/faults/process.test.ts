import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Discord } from 'loopback-discord';
import { test as base, describe, expect } from 'vitest';
import { holdBack } from '../support/bot/holdBack.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Program, runProgram } from '../support/bot/runProgram.ts';

/** A Discord, a folder with the review, and a way to run the program on both. */
class Scene {
  readonly discord: Discord;
  readonly folder: string;
  readonly #programs: Program[] = [];

  constructor(discord: Discord, folder: string) {
    this.discord = discord;
    this.folder = folder;
  }

  run(env: Record<string, string> = {}): Program {
    const { token, apiUrl } = this.discord;
    const program = runProgram({
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      CONTENT_DIR: this.folder,
      CACHE_DIR: join(this.folder, '.cache'),
      ...env,
    });
    this.#programs.push(program);
    return program;
  }

  /** Runs it until it is on Discord, with somebody to ask it. */
  async onDiscord() {
    const guild = await this.discord.createGuild();
    const channel = guild.createChannel('club');
    const ana = guild.addMember('Ana', { moderator: true });
    const program = this.run();
    await program.output.until(/^On Discord as /);
    return { guild, channel, ana, program };
  }

  async ends(): Promise<void> {
    await Promise.all(this.#programs.map((program) => program.kill()));
    await this.discord.close();
    await rm(this.folder, { recursive: true });
  }
}

/** A test with a scene of its own. */
const test = base.extend<{ scene: Scene }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern that nothing else is needed.
  scene: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'aftercredits-'));
    await cp('content/io.md', join(folder, 'io.md'));
    const scene = new Scene(await openDiscord(), folder);
    await use(scene);
    await scene.ends();
  },
});

/** Tells a program that has nothing to do to stop, and looks how it ends. */
async function endsBy(signal: 'SIGTERM' | 'SIGINT', program: Program, { discord }: Scene): Promise<void> {
  program.signal(signal);
  expect(await program.ended).toBe(0);
  expect(program.errors.all).toEqual([]);
  // That a process is gone is heard apart from what it said last.
  await discord.waitUntil(() => discord.gateway.sessions.length === 0, 'the end of the session');
}

const TOKEN = `${'x'.repeat(24)}.${'x'.repeat(6)}.${'x'.repeat(38)}`;

describe.concurrent('GIVEN a start that can’t go well THEN it ends with one clear sentence and status 1', () => {
  test('WHEN the token is not one of Discord’s', async ({ scene }) => {
    const program = scene.run({ DISCORD_TOKEN: TOKEN });
    expect(await program.ended).toBe(1);
    expect(program.errors.all).toEqual([
      expect.stringMatching(/^Discord refuses the token in DISCORD_TOKEN\./),
    ]);
  });

  test('WHEN there is no token, and nobody at a terminal', async ({ scene }) => {
    const program = scene.run({ DISCORD_TOKEN: '' });
    expect(await program.ended).toBe(1);
    expect(program.errors.all).toEqual([expect.stringMatching(/^DISCORD_TOKEN is missing, and nobody/)]);
  });

  test.for<[code: number, sentence: string]>([
    // tests/faults/start.test.ts has the others: they end as these do.
    [4_004, 'Discord refuses the token in DISCORD_TOKEN'],
    [4_014, 'Discord refuses the intents'],
  ])('WHEN the connection is closed with %s at once', async ([code, sentence], { scene }) => {
    const program = scene.run();
    await scene.discord.gateway.waitUntilConnected();
    scene.discord.gateway.closeConnections(code);
    expect(await program.ended).toBe(1);
    expect(program.errors.all).toEqual([expect.stringContaining(sentence)]);
    expect(program.errors.all.join()).not.toContain(scene.discord.token);
  });

  test.for<[code: number, sentence: string]>([
    [4_004, 'Discord refuses the token in DISCORD_TOKEN'],
    [4_014, 'Discord refuses the intents'],
  ])('WHEN the connection is closed with %s later', async ([code, sentence], { scene }) => {
    const { program } = await scene.onDiscord();
    scene.discord.gateway.closeConnections(code);
    expect(await program.ended).toBe(1);
    expect(program.errors.all).toEqual([expect.stringContaining(sentence)]);
  });

  test('WHEN the review is bad', async ({ scene }) => {
    await writeFile(join(scene.folder, 'io.md'), '---\nyear: soon\n---\n\nNothing.\n');
    const program = scene.run();
    expect(await program.ended).toBe(1);
    expect(program.errors.all.join('\n')).toMatch(/io\.md/);
    expect(program.errors.all.join('\n')).not.toMatch(/\bat .*\.js:\d+/);
  });

  test('WHEN something breaks that nobody expects THEN the log has where, and no word of anybody', async ({
    scene,
  }) => {
    const { program } = await scene.onDiscord();
    // The one event that discord.js itself reads.
    scene.discord.gateway.dispatch('READY', null);
    expect(await program.ended).toBe(1);
    expect(JSON.parse(program.output.like(/a bug/)[0] ?? '{}')).toMatchObject({
      level: 60,
      err: { type: 'TypeError', stack: expect.stringMatching(/ at .*\.m?js:\d+/) },
    });
    expect(program.errors.all).toEqual([]);
  });
});

describe.concurrent('GIVEN a bot that is told to stop', () => {
  test('WHEN replies are under way THEN they finish, their later steps too, and it ends with status 0', async ({
    scene,
  }) => {
    const { channel, guild, ana, program } = await scene.onDiscord();
    const hall = guild.createChannel('hall');
    const { delay, goOn } = holdBack();
    scene.discord.faults.failNext('POST', /\/(?:callback|messages)$/, { delay, times: 2 });
    const told = ana.run('/summary', { channel: hall });
    const question = await ana.send('<@bot> how is the score?', { in: channel });
    const under = () =>
      scene.discord.requests.filter(({ status, method }) => method === 'POST' && status === null);
    await scene.discord.waitUntil(() => under().length === 2, 'both replies');
    program.signal('SIGTERM');
    await scene.discord.waitUntil(
      () => scene.discord.gateway.sessions.length === 0,
      'the end of the session',
    );
    goOn();
    expect((await told).text).toContain(hall.mention);
    expect((await question.waitForReply()).text).toContain('sad piano');
    expect(await program.ended).toBe(0);
    expect(hall.messages).toHaveLength(1);
    expect(scene.discord.unanswered).toEqual([]);
  });

  test('WHEN a reply hangs THEN it is given up, and it ends with status 0', async ({ scene }) => {
    const { channel, ana, program } = await scene.onDiscord();
    scene.discord.faults.failNext('POST', '/channels/:channel/messages', { delay: new Promise(() => {}) });
    await ana.send('<@bot> how is the score?', { in: channel });
    await scene.discord.waitUntil(
      () => scene.discord.requests.at(-1)?.path === `/channels/${channel.id}/messages`,
      'the reply',
    );
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.output.like(/given up/)).toHaveLength(1);
  });

  test('WHEN it still waits for Discord THEN it ends with status 0', async ({ scene }) => {
    await scene.discord.faults.refuseConnections();
    const program = scene.run();
    await program.output.until(/^I can’t reach Discord/);
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.errors.all).toEqual([]);
  });
});

test.concurrent('GIVEN a Discord that takes no connection at the start THEN it says so, tries again, and comes up; by SIGINT it ends with status 0', async ({
  scene,
}) => {
  await scene.discord.faults.refuseConnections();
  const program = scene.run();
  await program.output.until(/^I can’t reach Discord \(ECONNREFUSED\)\. Trying again in 1 second\.$/);
  await scene.discord.faults.acceptConnections();
  await program.output.until(/^On Discord as /);
  await endsBy('SIGINT', program, scene);
});

test.concurrent('GIVEN events that make no sense THEN the process lives on and answers; by SIGTERM it ends with status 0', async ({
  scene,
}) => {
  const { ana, channel, program } = await scene.onDiscord();
  const { gateway } = scene.discord;
  gateway.dispatch('GUILD_CREATE', null);
  gateway.dispatch('MESSAGE_CREATE', null);
  gateway.dispatch('MESSAGE_CREATE', { id: '1' });
  gateway.dispatch('MESSAGE_UPDATE', { channel_id: 7 });
  gateway.dispatch('MESSAGE_DELETE', null);
  gateway.dispatch('MESSAGE_DELETE_BULK', { ids: 7 });
  gateway.dispatch('CHANNEL_UPDATE', []);
  gateway.dispatch('SOMETHING_NEW', { of: 'tomorrow' });
  await program.output.until(/a task failed/);
  expect((await ana.run('/ask', { question: 'how is the score?' })).text).toContain('sad piano');
  const mention = await ana.send('<@bot> how is the score?', { in: channel });
  expect((await mention.waitForReply()).text).toContain('sad piano');
  await endsBy('SIGTERM', program, scene);
});

test.concurrent('GIVEN a server that the bot is to register for and is not in THEN it says how to invite it, and waits', async ({
  scene,
}) => {
  const guild = await scene.discord.createGuild();
  const path = `/applications/${scene.discord.applicationId}/guilds/${guild.id}/commands`;
  // What Discord says until the bot is invited.
  scene.discord.faults.failNext('PUT', path, {
    status: 403,
    body: { code: 50_001, message: 'Missing Access' },
  });
  const program = scene.run({ DISCORD_GUILD_ID: guild.id });
  const line = await program.output.until(/^The bot is not in the server of DISCORD_GUILD_ID/);
  expect(line).toContain(guild.id);
  expect(line).toContain(`client_id=${scene.discord.applicationId}`);
  await program.output.until(/^On Discord as /);
  expect(scene.discord.commands(guild).length).toBeGreaterThan(0);
  expect(program.output.like(/^The bot is not in the server/)).toHaveLength(1);
});
