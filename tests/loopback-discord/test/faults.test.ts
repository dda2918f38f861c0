import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Scene } from './cases/Scene.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.start();
});

afterEach(() => scene.discord.close());

const MESSAGES = '/channels/:channel/messages';
const me = () => scene.bot.call('GET', '/users/@me');

describe('GIVEN a fault that is asked for', () => {
  test('THEN it happens as often as said, and then no more', async () => {
    scene.discord.faults.failNext('GET', '/users/@me', { status: 500, times: 2 });
    expect([(await me()).status, (await me()).status, (await me()).status]).toEqual([500, 500, 200]);
    expect(scene.discord.refusals).toEqual([]);
    expect(scene.discord.requests.map(({ isFault }) => isFault)).toEqual([true, true, false]);
  });

  test('THEN other paths and methods are as ever', async () => {
    scene.discord.faults.failNext('POST', MESSAGES, { status: 502 });
    expect((await me()).status).toBe(200);
    expect((await scene.bot.call('GET', `/channels/${scene.channel.id}/messages`)).status).toBe(200);
    expect((await scene.send({ content: 'Hi' })).status).toBe(502);
    expect(scene.channel.messages).toEqual([]);
  });

  test('THEN it can be taken back', async () => {
    const back = scene.discord.faults.failNext('*', '*', { status: 503, times: Number.POSITIVE_INFINITY });
    expect((await me()).status).toBe(503);
    back();
    expect((await me()).status).toBe(200);
  });

  test('of a pattern THEN it can be a regular expression', async () => {
    scene.discord.faults.failNext('*', /^\/users/, { status: 500 });
    expect((await me()).status).toBe(500);
  });

  test('of a rate limit THEN headers and body say when to come back', async () => {
    scene.discord.faults.failNext('GET', '/users/@me', { status: 429, retryAfter: 0.5, global: true });
    const { status, headers, body } = await me();
    expect(status).toBe(429);
    expect(body).toEqual({ message: 'You are being rate limited.', retry_after: 0.5, global: true });
    expect(headers.get('Retry-After')).toBe('0.5');
    expect(headers.get('X-RateLimit-Global')).toBe('true');
    expect(headers.get('X-RateLimit-Scope')).toBe('global');
    scene.discord.faults.failNext('GET', '/users/@me', { status: 429, retryAfter: 1 });
    expect((await me()).headers.get('X-RateLimit-Scope')).toBe('user');
  });

  test('of a body THEN it is sent as it is, even if it is no JSON', async () => {
    scene.discord.faults.failNext('GET', '/users/@me', { body: '{"id": ' });
    await expect(me()).rejects.toThrow(SyntaxError);
  });

  test('of a cut connection after the deed THEN the deed is done', async () => {
    scene.discord.faults.failNext('POST', MESSAGES, { dropConnection: true, takesEffect: true });
    await expect(scene.send({ content: 'Hi' })).rejects.toThrow('fetch failed');
    expect(scene.channel.messages).toHaveLength(1);
    expect(scene.discord.requests.at(-1)).toMatchObject({ status: null });
  });

  test('of a cut connection before the deed THEN nothing is done', async () => {
    scene.discord.faults.failNext('POST', MESSAGES, { dropConnection: true });
    await expect(scene.send({ content: 'Hi' })).rejects.toThrow('fetch failed');
    expect(scene.channel.messages).toEqual([]);
  });

  test('of slowness by the clock THEN the answer comes when the time has passed', async () => {
    scene.discord.faults.failNext('GET', '/users/@me', { delay: 1_000 });
    const answer = me();
    await scene.discord.waitUntil(() => scene.discord.requests.length === 1);
    expect(scene.discord.requests).toMatchObject([{ status: null }]);
    scene.clock.advance(1_000);
    expect((await answer).status).toBe(200);
  });

  test('of slowness until something is so THEN the answer waits for it, and is judged as ever', async () => {
    scene.discord.faults.failNext('POST', MESSAGES, {
      delay: scene.discord.waitUntil(() => scene.channel.messages.length === 1),
    });
    const slow = scene.send({});
    await scene.ana.send('Now');
    expect((await slow).status).toBe(400);
    expect(scene.discord.refusals).toMatchObject([{ rules: ['message.empty'] }]);
  });
});

test('GIVEN a Discord that takes no connections THEN nothing gets through until it does', async () => {
  await scene.bot.connect();
  const { apiUrl } = scene.discord;
  await scene.discord.faults.refuseConnections();
  expect(await scene.bot.waitForClose()).toBe(1_006);
  await expect(me()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  await scene.discord.faults.acceptConnections();
  expect(scene.discord.apiUrl).toBe(apiUrl);
  expect((await me()).status).toBe(200);
  expect(scene.discord.gateway.sessions).toMatchObject([{ isConnected: false }]);
});

test('GIVEN somebody who waits WHEN the server closes THEN they are told', async () => {
  const other = await Scene.start();
  const waiting = other.discord.waitUntil(() => false, 'a miracle');
  const told = expect(waiting).rejects.toThrow('the server was closed while a test waited for a miracle');
  await other.runAsk();
  await other.discord.close();
  await told;
  expect(other.discord.unanswered).toMatchObject([{ description: 'Ana ran /ask' }]);
});
