import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Discord } from 'loopback-discord';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type StartedBot, startBot } from '../../../tools/preview/startBot.ts';
import { builtProgram } from '../../support/bot/builtProgram.ts';
import { openDiscord } from '../../support/bot/openDiscord.ts';

let discord: Discord;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'));
  discord = await openDiscord();
  await discord.createGuild();
  vi.stubEnv('CONTENT_DIR', folder);
  vi.stubEnv('SEMANTIC', 'off');
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await discord.close();
  await rm(folder, { recursive: true });
});

function until(bot: StartedBot, state: ReturnType<StartedBot['state']>): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (bot.state() === state) resolve();
    };
    bot.onChange(look);
    look();
  });
}

test('GIVEN a good review and a bad one THEN the bot is there, and complains of the bad one', async () => {
  await writeFile(join(folder, 'good.md'), '---\ntitle: Good\n---\n\nA lamp burns in the tower all night.\n');
  await writeFile(join(folder, 'bad.md'), '---\nyear: 1927\n---\n\nA lamp.\n');
  const bot = startBot(discord, join(builtProgram(), 'src', 'main.js'));
  expect(bot.state()).toBe('starting');
  await until(bot, 'ready');
  expect(discord.commands().map(({ name }) => name)).toContain('ask');
  expect(bot.troubles()).toEqual([expect.stringContaining('bad.md:2: “title” is missing')]);
  expect(console.error).toHaveBeenCalledWith(bot.troubles()[0]);
  const repaired = new Promise<void>((resolve) => {
    bot.onChange(() => {
      if (bot.troubles().length === 0) resolve();
    });
  });
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  await writeFile(join(folder, 'bad.md'), '---\ntitle: Bad no more\n---\n\nA lamp.\n');
  await repaired;
  expect(said).toHaveBeenCalledWith('Every review is good again.');
  bot.kill();
  await until(bot, 'ended');
  expect(bot.troubles()).toEqual([]);
});

test('GIVEN no good review THEN the bot has ended, and why is told', async () => {
  await writeFile(join(folder, 'bad.md'), '---\nyear: 1927\n---\n\nA lamp.\n');
  const bot = startBot(discord, join(builtProgram(), 'src', 'main.js'));
  await until(bot, 'ended');
  expect(bot.troubles().join('\n')).toMatch(/bad\.md:2: “title” is missing\nThe bot has ended\./);
});
