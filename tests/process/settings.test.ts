import type { Discord } from 'loopback-discord';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { type KeptClubs, NO_CLUBS } from '../../src/club/Clubs.ts';
import { runInteractions } from '../../src/discord/http/runInteractions.ts';
import { SYSTEM_CLOCK } from '../../src/process/Clock.ts';
import { PlainError } from '../../src/shared/PlainError.ts';
import { readConfig } from '../../src/shared/readConfig.ts';
import { fetchOnce } from '../support/bot/fetchOnce.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { runInProcess } from '../support/bot/runInProcess.ts';
import { type Bot, launchBot } from '../support/bot/startBot.ts';
import { freePort } from '../support/freePort.ts';
import { shippedLibrary } from '../support/libraries.ts';

const io = await shippedLibrary();
let discord: Discord;
let cleanUp: (() => Promise<unknown>)[];

beforeEach(async () => {
  discord = await openDiscord();
  cleanUp = [() => discord.close()];
});

afterEach(async () => {
  for (const act of cleanUp.reverse()) await act();
});

/** Settings that are not known yet. */
function heldBack() {
  let known = false;
  let trouble: string | null = null;
  let resolve = (): void => {};
  let reject = (_: Error): void => {};
  const opened = new Promise<void>((onKnown, onRefused) => {
    resolve = onKnown;
    reject = onRefused;
  });
  const clubs: KeptClubs = { ...NO_CLUBS, opened, areKnown: () => known, trouble: () => trouble };
  return {
    clubs,
    become: () => {
      known = true;
      resolve();
    },
    refuse: (error: Error) => reject(error),
    getInto: (reason: string | null) => {
      trouble = reason;
    },
  };
}

/** Status and text of what is there. */
async function get(url: string, init?: RequestInit): Promise<[number, string]> {
  const response = await fetchOnce(url, init);
  return [response.status, await response.text()];
}

function launch(clubs: KeptClubs): Bot {
  return launchBot(discord, io, { HEALTH_PORT: '0' }, COMMANDS, clubs);
}

/** Asks until somebody listens there. */
async function untilThere(url: string): Promise<void> {
  const isThere = () =>
    get(url).then(
      () => true,
      () => false,
    );
  while (!(await isThere()));
}

test('GIVEN the gateway WHEN it is not known what servers have set THEN it lives, and is on Discord only once it is', async () => {
  const { clubs, become } = heldBack();
  const bot = launch(clubs);
  cleanUp.push(() => bot.stop());
  const url = urlIn(await bot.said.until(/^Health: /));
  expect([await get(`${url}/health`), await get(`${url}/ready`)]).toEqual([
    [200, 'alive\n'],
    [503, 'not ready\n'],
  ]);
  expect(discord.commands()).toEqual([]);
  become();
  await bot.said.until(/^On Discord as /);
  expect(await get(`${url}/ready`)).toEqual([200, 'ready\n']);
});

test('GIVEN the gateway WHEN nothing can be changed any more THEN it is ready, and health and metrics say why', async () => {
  const { clubs, become, getInto } = heldBack();
  become();
  const bot = launch(clubs);
  cleanUp.push(() => bot.stop());
  const url = urlIn(await bot.said.until(/^Health: /));
  await bot.said.until(/^On Discord as /);
  expect((await get(`${url}/metrics`))[1]).toContain('\naftercredits_store_up 1\n');
  getInto('the disk is full');
  expect(await get(`${url}/ready`)).toEqual([
    200,
    'ready, but settings can’t be changed: the disk is full\n',
  ]);
  expect((await get(`${url}/metrics`))[1]).toContain('\naftercredits_store_up 0\n');
});

test('GIVEN the gateway WHEN what servers have set can’t be had THEN it ends with what is to be put right', async () => {
  const { clubs, refuse } = heldBack();
  const bot = launch(clubs);
  await bot.said.until(/^Health: /);
  refuse(new PlainError('The database refuses.'));
  await expect(bot.ended).rejects.toThrow('The database refuses.');
});

test('GIVEN HTTP WHEN it is not known what servers have set THEN Discord is told to come again, until it is', async () => {
  const { clubs, become } = heldBack();
  const port = await freePort();
  const config = readConfig({
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_PUBLIC_KEY: discord.publicKey,
    INTERACTIONS_PORT: String(port),
  });
  const { interactions } = config;
  if (interactions === null) throw new TypeError('no port for interactions');
  const bot = runInProcess(io, (shelf, log, say, signal) =>
    runInteractions(
      { ...config, interactions },
      { shelf, clubs, commands: COMMANDS, log, say, stop: signal, clock: SYSTEM_CLOCK },
    ),
  );
  cleanUp.push(() => {
    bot.stop();
    return bot.ended;
  });
  const url = `http://127.0.0.1:${port}`;
  await untilThere(url);
  const post = { method: 'POST', body: '{}' };
  expect(await get(`${url}/ready`)).toEqual([503, 'not ready\n']);
  expect((await get(`${url}/interactions`, post))[0]).toBe(503);
  become();
  await bot.said.until(/^Waiting /);
  expect(await get(`${url}/ready`)).toEqual([200, 'ready\n']);
  expect((await get(`${url}/interactions`, post))[0]).toBe(401);
});

function urlIn(line: string): string {
  return /http:\S+?(?=\/health)/.exec(line)?.[0] ?? '';
}
