import { RESTEvents } from 'discord.js';
import type { Discord } from 'loopback-discord';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Account, openAccount } from '../../../src/discord/api/openAccount.ts';
import { createLog } from '../../../src/shared/createLog.ts';
import { Lines } from '../../support/bot/Lines.ts';
import { openDiscord } from '../../support/bot/openDiscord.ts';

let discord: Discord;
let account: Account;
let log: Lines;
let stop: AbortController;

beforeEach(async () => {
  discord = await openDiscord();
  log = new Lines();
  stop = new AbortController();
  const { token, apiUrl } = discord;
  const written = createLog('info', { write: (line) => log.add(line) });
  account = openAccount({ token, apiUrl }, written, () => {}, stop.signal);
});
afterEach(async () => {
  stop.abort();
  await discord.close();
});

test('GIVEN a Discord that makes the bot wait for long THEN the log says so', async () => {
  discord.faults.failNext('GET', '/applications/@me', { status: 429, retryAfter: 60 });
  void account.ask().catch(() => {});
  expect(await log.until(/Discord makes the bot wait/)).toMatch(/"milliseconds":60\d\d\d,"global":false/);
});

test('GIVEN a Discord that does not say how long to wait THEN the bot waits a second, where it would knock at once', async () => {
  const waits: (string | null)[] = [];
  account.rest.on(RESTEvents.Response, (_, { headers }) => void waits.push(headers.get('Retry-After')));
  discord.faults.failNext('GET', '/applications/@me', { status: 429, headers: { 'Retry-After': '' } });
  expect((await account.ask()).id).toBe(discord.applicationId);
  expect(waits).toEqual(['1', null]);
});

test('GIVEN an application with fields that are null, and few others THEN it is who the bot is, without a word', async () => {
  const body = { id: '1', name: 'Aftercredits', bot: { id: '2' }, install_params: null, icon: null };
  discord.faults.failNext('GET', '/applications/@me', { status: 200, body });
  expect(await account.ask()).toEqual(body);
  expect(log.all).toEqual([]);
});
