import type { Discord, DiscordOptions } from 'loopback-discord';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { PlainError } from '../../src/shared/PlainError.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, launchBot } from '../support/bot/startBot.ts';
import { shippedLibrary } from '../support/libraries.ts';

const io = await shippedLibrary();

/** A page of a proxy’s, or of a café’s network. */
const HTML = '<html>Please log in';
const PAGE = { 'Content-Type': 'text/html' };

interface Scene {
  readonly discord: Discord;
  readonly bot: Bot;
}

/** Starts the bot on a Discord with this trouble, looks on, and ends both. */
async function starts(
  trouble: (discord: Discord) => void,
  look: (scene: Scene) => Promise<void>,
  options: DiscordOptions = {},
): Promise<void> {
  const discord = await openDiscord(options);
  trouble(discord);
  const bot = launchBot(discord, io);
  try {
    await look({ discord, bot });
  } finally {
    await bot.stop().catch(() => {});
    await discord.close();
  }
}

const comesUp = ({ bot }: Scene): Promise<string> => bot.said.until(/^On Discord as /);

describe.concurrent('GIVEN a Discord that is in trouble while the bot starts', () => {
  test.each([
    ['a proxy’s page in place of JSON', '/applications/@me', '<html>We are back soon'],
    ['a proxy’s page in place of the gateway’s address', '/gateway/bot', '<html>We are back soon'],
    ['a proxy’s page in place of the commands', '/applications/:id/commands', '<html>We are back soon'],
    ['something else in place of the application', '/applications/@me', '[]'],
    ['nothing of what the gateway’s address should say', '/gateway/bot', '{}'],
  ])('WHEN it gets %s THEN it says so, tries again, and comes up', (_, path, body) =>
    starts(
      (discord) => discord.faults.failNext('*', path, { body }),
      async (scene) => {
        await scene.bot.said.until(
          /^I can’t reach Discord \(what answered makes no sense: .*Trying again in 1 second\.$/,
        );
        await comesUp(scene);
        expect(scene.discord.refusals).toEqual([]);
      },
    ),
  );

  test.each([500, 502, 503])(
    'WHEN every request gets a %s THEN it says so, tries again, and comes up',
    (status) =>
      starts(
        // discord.js itself tries four times.
        (discord) => discord.faults.failNext('*', '*', { status, times: 4 }),
        async (scene) => {
          await scene.bot.said.until(
            new RegExp(`^I can’t reach Discord \\(Discord answered with status ${status}\\)`),
          );
          await comesUp(scene);
        },
      ),
  );

  test.each([403, 404])(
    'WHEN it gets a proxy’s page with status %s THEN it says so, tries again, and comes up',
    (status) =>
      starts(
        (discord) =>
          discord.faults.failNext('GET', '/applications/@me', { status, body: HTML, headers: PAGE }),
        async (scene) => {
          await scene.bot.said.until(
            new RegExp(`^I can’t reach Discord \\(something else answered, with status ${status}\\)`),
          );
          await comesUp(scene);
        },
      ),
  );

  test('WHEN it is told to wait THEN it waits, and comes up without a word', () =>
    starts(
      (discord) =>
        discord.faults.failNext('*', '*', { status: 429, retryAfter: 0.05, global: true, times: 3 }),
      async (scene) => {
        await comesUp(scene);
        expect(scene.bot.said.like(/can’t reach/)).toEqual([]);
        expect(scene.discord.requests.filter(({ status }) => status === 429)).toHaveLength(3);
      },
    ));

  test('WHEN no start is left for the day THEN it says so and identifies no more', () =>
    starts(
      () => {},
      async ({ discord, bot }) => {
        await bot.said.until(/^I can’t reach Discord \(the bot was started too often today\)/);
        expect(discord.gateway.sessions).toEqual([]);
        expect(discord.refusals).toEqual([]);
      },
      { sessionStarts: 0 },
    ));

  // What the person can put right ends the process with status 1: tests/faults/process.test.ts, tests/shared/runScript.test.ts.
  test.each([
    [4_010, 'Discord refuses the shard numbers'],
    [4_011, 'The bot is in too many servers'],
    [4_013, 'Discord refuses the intents'],
  ])('WHEN the connection is closed with %s at once THEN it ends with one clear sentence', (code, sentence) =>
    starts(
      () => {},
      async ({ discord, bot }) => {
        await discord.gateway.waitUntilConnected();
        discord.gateway.closeConnections(code);
        const error: unknown = await bot.ended.catch((reason: unknown) => reason);
        if (!(error instanceof PlainError)) expect.fail(`it ended by ${error}`);
        expect(error.message).toContain(sentence);
        expect(error.message).not.toContain(discord.token);
      },
    ),
  );

  test('WHEN the connection breaks before it is up THEN it comes up', () =>
    starts(
      () => {},
      async (scene) => {
        await scene.discord.gateway.waitUntilConnected();
        scene.discord.gateway.dropConnections();
        await comesUp(scene);
      },
    ));

  test('WHEN the login fails once and the bot stops later THEN the connection is closed', () =>
    starts(
      (discord) => discord.faults.failNext('GET', '/gateway/bot', { status: 502, times: 4 }),
      async (scene) => {
        await comesUp(scene);
        await scene.bot.stop();
        await scene.discord.waitUntil(
          () => scene.discord.gateway.sessions.length === 0,
          'the end of the session',
        );
      },
    ));

  test('WHEN the connection breaks while commands are written THEN it tries again, and comes up', () =>
    starts(
      (discord) => discord.faults.failNext('PUT', '/applications/:id/commands', { dropConnection: true }),
      async (scene) => {
        await comesUp(scene);
        expect(scene.discord.commands()).toHaveLength(COMMANDS.length);
      },
    ));
});
