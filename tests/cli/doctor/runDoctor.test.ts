import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Discord } from 'loopback-discord';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runDoctor } from '../../../src/cli/doctor/runDoctor.ts';
import { PLAIN_LOOK } from '../../../src/terminal/Look.ts';
import { openDiscord } from '../../support/bot/openDiscord.ts';
import { startBot } from '../../support/bot/startBot.ts';
import { inFolder, shippedLibrary } from '../../support/libraries.ts';
import { shippedContent } from '../../support/shippedContent.ts';

let discord: Discord;

beforeAll(async () => {
  discord = await openDiscord();
  const club = await discord.createGuild({ name: 'Film club' });
  club.createChannel('club');
  await (await startBot(discord, await shippedLibrary())).stop();
});
afterAll(() => discord.close());

interface Seen {
  readonly lines: readonly string[];
  readonly todos: number;
  /** What was asked of Discord meanwhile. */
  readonly asked: readonly string[];
}

/** What the doctor says in a folder of its own, where all is well but for what is given. */
function seen(
  env: Record<string, string>,
  prepare: (folder: string) => Promise<void> = async () => {},
): Promise<Seen> {
  return inFolder(async (folder) => {
    await cp('package.json', join(folder, 'package.json'));
    await prepare(folder);
    const lines: string[] = [];
    const before = discord.requests.length;
    const todos = await runDoctor({
      env: {
        DISCORD_API_URL: discord.apiUrl,
        CONTENT_DIR: shippedContent(),
        CACHE_DIR: join(folder, 'cache'),
        SEMANTIC: 'off',
        ...env,
      },
      folder,
      look: PLAIN_LOOK,
      print: (line) => lines.push(line),
    });
    const asked = discord.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
    return { lines, todos, asked };
  });
}

describe('npm run doctor', () => {
  test('GIVEN a bot that is set up well THEN every line is good, and nothing is changed or shown that is secret', async () => {
    const { lines, todos, asked } = await seen({ DISCORD_TOKEN: discord.token });
    expect(todos).toBe(0);
    expect(lines.filter((line) => !/^ {2}✓ ok {5}\S/.test(line))).toEqual([
      'This machine',
      '',
      'The bot',
      expect.stringContaining('· note   Model'),
      '',
      'Discord',
      '',
      'All is well.',
    ]);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((one) => !one.startsWith('GET '))).toEqual([]);
    expect(lines.join('\n')).not.toContain(discord.token.split('.')[2] ?? '?');
    expect(discord.refusals).toEqual([]);
  });

  test('GIVEN no token THEN the terminal is enough, and nobody is asked', async () => {
    const { lines, todos, asked } = await seen({});
    expect([todos, asked, lines.at(-1)]).toEqual([0, [], 'All is well.']);
    expect(lines.filter((line) => line.includes('Token'))).toHaveLength(1);
  });

  test('GIVEN faults of all kinds THEN each stands in a line, and they are counted', async () => {
    const env = { DISCORD_TOKEN: discord.token, DISCORD_GUILD_ID: '123456789012345678', LOG_LEVEL: 'loud' };
    const { lines, todos } = await seen({ ...env, CONTENT_DIR: 'nowhere' }, (folder) =>
      writeFile(join(folder, '.env'), 'DISCORD_TOKNE=\n'),
    );
    const bad = lines.filter((line) => line.includes('✗ to do'));
    expect(bad.map((line) => line.slice(11, 24).trim())).toEqual([
      'Settings',
      'Settings',
      'Content',
      'Servers',
    ]);
    expect([todos, lines.at(-1)]).toEqual([4, '4 things to do.']);
  });

  test('GIVEN a token of a form that none has THEN Discord is not asked', async () => {
    const { lines, todos, asked } = await seen({ DISCORD_TOKEN: 'secret' });
    expect([todos, asked, lines.at(-1)]).toEqual([1, [], '1 thing to do.']);
    expect(lines.find((line) => line.includes('· note   Token'))).toContain('put right first');
  });
});
