import type { ChannelHandle, Discord, Person } from 'loopback-discord';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMonitor } from '../../src/process/createMonitor.ts';
import { healthRoutes } from '../../src/process/healthRoutes.ts';
import { listen } from '../../src/process/listen.ts';
import { fetchOnce } from '../support/bot/fetchOnce.ts';
import { holdBack } from '../support/bot/holdBack.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, launchBot } from '../support/bot/startBot.ts';
import { startEndpoint } from '../support/bot/startEndpoint.ts';
import { slashCommand } from '../support/interactions.ts';
import { shippedLibrary } from '../support/libraries.ts';

const io = await shippedLibrary();

let discord: Discord;
let channel: ChannelHandle;
let ana: Person;
let cleanUp: (() => Promise<unknown>)[];

beforeEach(async () => {
  discord = await openDiscord();
  cleanUp = [() => discord.close()];
  const club = await discord.createGuild({ name: 'Film club' });
  channel = club.createChannel('club');
  ana = club.addMember('Ana');
});

afterEach(async () => {
  for (const act of cleanUp.reverse()) await act();
});

/** Starts a bot on the gateway with health beside it, and does not wait until it is connected. */
async function launch(): Promise<{ bot: Bot; url: string }> {
  const bot = launchBot(discord, io, { HEALTH_PORT: '0' });
  cleanUp.push(() => bot.stop());
  const line = await bot.said.until(/^Health: /);
  return { bot, url: /http:\S+?(?=\/health)/.exec(line)?.[0] ?? '' };
}

async function statusOf(url: string): Promise<number> {
  const response = await fetchOnce(url);
  await response.text();
  return response.status;
}

/** Asks until the answer is this one. */
async function untilStatus(url: string, status: number): Promise<void> {
  while ((await statusOf(url)) !== status);
}

describe('GIVEN health beside the gateway', () => {
  test('WHEN it is not connected yet THEN it lives, and is not ready until it is', async () => {
    const { delay, goOn } = holdBack();
    discord.faults.failNext('GET', '/gateway/bot', { delay });
    const { bot, url } = await launch();
    expect([await statusOf(`${url}/health`), await statusOf(`${url}/ready`)]).toEqual([200, 503]);
    goOn();
    await bot.said.until(/^On Discord as /);
    expect([await statusOf(`${url}/health`), await statusOf(`${url}/ready`)]).toEqual([200, 200]);
  });

  test('WHEN the connection breaks THEN it is not ready until it is back', async () => {
    const { bot, url } = await launch();
    await bot.said.until(/^On Discord as /);
    await discord.faults.refuseConnections();
    await untilStatus(`${url}/ready`, 503);
    expect(await statusOf(`${url}/health`)).toBe(200);
    await discord.faults.acceptConnections();
    await untilStatus(`${url}/ready`, 200);
  });

  test('WHEN Discord refused the token THEN it is not ready until Discord was asked again', async () => {
    const { bot, url } = await launch();
    await bot.said.until(/^On Discord as /);
    const { delay, goOn } = holdBack();
    discord.faults.failNext('POST', '/channels/:channel/messages', { status: 401 });
    discord.faults.failNext('GET', '/applications/@me', { delay });
    await ana.send('<@bot> who plays Micah?', { in: channel });
    await bot.log.until(/Discord refused the token/);
    expect(await statusOf(`${url}/ready`)).toBe(503);
    goOn();
    await bot.log.until(/the token is good/);
    expect(await statusOf(`${url}/ready`)).toBe(200);
  });

  test('WHEN it is told to stop during a reply THEN it is not ready, finishes, and closes the port', async () => {
    const { bot, url } = await launch();
    await bot.said.until(/^On Discord as /);
    const { delay, goOn } = holdBack();
    discord.faults.failNext('POST', '/channels/:channel/messages', { delay });
    const question = await ana.send('<@bot> who plays Micah?', { in: channel });
    await discord.waitUntil(() => discord.requests.some(({ path }) => path.endsWith('/messages')));
    const stopped = bot.stop();
    expect([await statusOf(`${url}/health`), await statusOf(`${url}/ready`)]).toEqual([200, 503]);
    goOn();
    await stopped;
    expect((await question.waitForReply()).text).toContain('Anthony Mackie');
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });

  test('WHEN people ask THEN it counts by command and outcome, and knows no person and no word', async () => {
    const { bot, url } = await launch();
    await bot.said.until(/^On Discord as /);
    const question = await ana.send('<@bot> who plays Micah?', { in: channel });
    await question.waitForReply();
    await ana.run('/ask', { question: 'xyzzy plugh?' });
    await ana.run('/cast');
    const answer = await ana.run('/ask', { question: 'Who plays Micah?' });
    await ana.press('In context', { on: answer });
    await ana.type('/cast', 'who', 'mackie');
    const text = await (await fetchOnce(`${url}/metrics`)).text();
    for (const line of [
      'aftercredits_replies_total{command="chat",outcome="answer"} 1',
      'aftercredits_replies_total{command="ask",outcome="none"} 1',
      'aftercredits_replies_total{command="ask",outcome="answer"} 1',
      'aftercredits_replies_total{command="cast",outcome="done"} 1',
      'aftercredits_replies_total{command="button",outcome="done"} 1',
      'aftercredits_replies_total{command="autocomplete",outcome="done"} 1',
      'aftercredits_reply_seconds_count{command="chat"} 1',
      'aftercredits_films 1',
      'aftercredits_ready 1',
    ])
      expect(text.split('\n')).toContain(line);
    const words = /micah|mackie|xyzzy|\bIO\b|club|ana\b/i;
    expect(text).not.toMatch(words);
    const ids = [ana.id, channel.id, question.id, answer.id, discord.applicationId, discord.token];
    for (const id of ids) expect(text).not.toContain(id);
  });

  test('WHEN something else is asked for THEN 404 and 405', async () => {
    const { bot, url } = await launch();
    await bot.said.until(/^On Discord as /);
    expect(await statusOf(`${url}/interactions`)).toBe(404);
    expect(await statusOf(`${url}/`)).toBe(404);
    expect((await fetchOnce(`${url}/health`, { method: 'POST' })).status).toBe(405);
    expect((await fetchOnce(`${url}/ready`, { method: 'HEAD' })).status).not.toBe(405);
  });

  test('WHEN no port is set THEN none is opened', async () => {
    const bot = launchBot(discord, io);
    cleanUp.push(() => bot.stop());
    await bot.said.until(/^On Discord as /);
    expect(bot.said.all.join('\n')).not.toContain('Health');
  });

  test('WHEN the port is taken THEN it says which variable to change', async () => {
    const { bot, url } = await launch();
    await bot.said.until(/^On Discord as /);
    const second = launchBot(discord, io, { HEALTH_PORT: new URL(url).port });
    await expect(second.ended).rejects.toThrow(/Port \d+ is taken.*HEALTH_PORT/);
  });
});

describe('GIVEN health beside interactions', () => {
  test('WHEN they are asked for THEN they stand on the same port', async () => {
    const endpoint = await startEndpoint(discord, io);
    cleanUp.push(() => endpoint.close());
    expect(await statusOf(`${endpoint.url}/health`)).toBe(200);
    expect(await statusOf(`${endpoint.url}/ready`)).toBe(200);
    const response = await fetchOnce(`${endpoint.url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    // What Prometheus knows of every Node.js process.
    for (const name of [
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
      'nodejs_heap_size_used_bytes',
    ])
      expect(text).toContain(`\n${name} `);
  });

  test('WHEN somebody sends names of commands of their own THEN no series is made of them', async () => {
    const endpoint = await startEndpoint(discord, io);
    cleanUp.push(() => endpoint.close());
    for (const name of ['hunter2', '__proto__', 'constructor']) {
      const body = JSON.stringify(slashCommand(name));
      await fetchOnce(`${endpoint.url}/interactions`, {
        method: 'POST',
        body,
        headers: { ...discord.endpoint.sign(body) },
      });
    }
    const text = await (await fetchOnce(`${endpoint.url}/metrics`)).text();
    expect(text).toContain('aftercredits_replies_total{command="unknown",outcome="unknown"} 3');
    expect(text).not.toMatch(/hunter2|proto|constructor/);
  });
});

describe('GIVEN a monitor', () => {
  const monitorOf = (late: number) =>
    createMonitor(
      () => ({
        ...io,
        reader: {
          review: () => null,
          message: async () => null,
          prepare: async () => {},
          late: () => late,
          isBroken: () => false,
          close: async () => {},
        },
      }),
      () => true,
    );

  test('WHEN questions were answered by words alone THEN they are counted once, however often it is asked', async () => {
    const monitor = monitorOf(3);
    await monitor.report();
    expect((await monitor.report()).text).toContain('\naftercredits_words_only_total 3\n');
  });

  test('WHEN answers were lost or went wrong THEN they are counted by why', async () => {
    const { metrics, report } = monitorOf(0);
    metrics.lost('late');
    metrics.lost('refused');
    metrics.lost('refused');
    metrics.starts('ask')('failed');
    metrics.starts('ask')('too_fast');
    const { text } = await report();
    for (const line of [
      'aftercredits_unsent_total{reason="late"} 1',
      'aftercredits_unsent_total{reason="refused"} 2',
      'aftercredits_replies_total{command="ask",outcome="failed"} 1',
      'aftercredits_replies_total{command="ask",outcome="too_fast"} 1',
    ])
      expect(text.split('\n')).toContain(line);
  });

  test('WHEN it is stopped THEN it is not ready, and says so to Prometheus too', async () => {
    const monitor = monitorOf(0);
    const place = { host: '127.0.0.1', port: 0, variable: 'HEALTH_PORT' };
    const { url, close } = await listen(healthRoutes(monitor), place, pino({ level: 'silent' }));
    cleanUp.push(() => close(0));
    expect(await statusOf(`${url}/ready`)).toBe(200);
    monitor.stop();
    expect(await statusOf(`${url}/ready`)).toBe(503);
    expect(await statusOf(`${url}/health`)).toBe(200);
    expect((await monitor.report()).text).toContain('\naftercredits_ready 0\n');
  });
});
