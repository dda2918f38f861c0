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

  test('of a rate limit that does not say when to come back THEN neither headers nor body do', async () => {
    scene.discord.faults.failNext('GET', '/users/@me', { status: 429, retryAfter: null });
    const { headers, body } = await me();
    expect(body).toEqual({ message: 'You are being rate limited.', global: false });
    expect(headers.get('Retry-After')).toBeNull();
  });

  test('of a page THEN it comes as one, without the headers of Discord’s API', async () => {
    scene.discord.faults.failNext('GET', '/users/@me', { status: 403, html: '<html>No.</html>' });
    const { status, headers, body } = await me();
    expect({ status, body }).toEqual({ status: 403, body: '<html>No.</html>' });
    expect(headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(headers.get('X-RateLimit-Limit')).toBeNull();
    expect(scene.discord.refusals).toEqual([]);
  });

  test('of a status alone THEN the body is Discord’s', async () => {
    scene.discord.faults.failNext('GET', '/users/@me', { status: 401 });
    expect(await me()).toMatchObject({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
  });

  test('of silence THEN the deed may be done, and no answer comes', async () => {
    scene.discord.faults.failNext('POST', MESSAGES, { neverAnswers: true, takesEffect: true });
    const sent = expect(scene.send({ content: 'Hi' })).rejects.toThrow('fetch failed');
    await scene.discord.waitUntil(() => scene.channel.messages.length === 1);
    await scene.bot.connect();
    // Whatever waits for all requests to be answered does not wait for this one.
    await scene.discord.gateway.flush();
    expect(scene.discord.requests.at(-1)).toMatchObject({ status: null });
    await scene.discord.close();
    await sent;
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

test('GIVEN a token that is refused THEN it is so over HTTP and on the gateway, until it is taken again', async () => {
  await scene.bot.connect();
  const take = scene.discord.faults.rejectToken();
  expect(await me()).toMatchObject({ status: 401, body: { message: '401: Unauthorized' } });
  expect((await scene.bot.call('GET', '/gateway')).status).toBe(200);
  await scene.bot.open();
  scene.bot.identify();
  expect(await scene.bot.waitForClose()).toBe(4_004);
  expect(scene.discord.refusals).toEqual([]);
  take();
  expect((await me()).status).toBe(200);
  await scene.bot.connect();
});

test('GIVEN half-open sockets THEN nothing gets through either way, and what is missed is replayed', async () => {
  await scene.bot.connect();
  const [{ id, sequence } = { id: '', sequence: 0 }] = scene.discord.gateway.sessions;
  const { heartbeats } = scene.discord.gateway;
  scene.discord.gateway.freezeConnections();
  expect(scene.discord.gateway.sessions).toMatchObject([{ isConnected: false }]);
  scene.bot.send({ op: 1, d: null });
  const before = scene.bot.received.length;
  await scene.ana.send('<@bot> who?');
  scene.discord.gateway.closeConnections(4_000);
  await scene.bot.open();
  scene.bot.send({
    op: 6,
    d: { token: scene.discord.token, session_id: id, seq: sequence },
  });
  await scene.bot.waitFor(({ t }) => t === 'RESUMED');
  expect(scene.bot.received.slice(before).map(({ op, t }) => t ?? op)).toEqual([
    10,
    'MESSAGE_CREATE',
    'RESUMED',
  ]);
  expect(scene.discord.gateway.heartbeats).toBe(heartbeats);
});

test('GIVEN requests that were answered with 401, 403 or 429 THEN they are counted for 10 minutes', async () => {
  scene.discord.faults.failNext('GET', '/users/@me', { status: 429 });
  await me();
  await scene.bot.call('GET', '/users/@me', undefined, { authorization: null });
  await scene.bot.call('GET', '/channels/1');
  expect(scene.discord.invalidRequests).toBe(2);
  scene.clock.advance(10 * 60_000);
  expect(scene.discord.invalidRequests).toBe(0);
});

test('GIVEN a bucket THEN the headers say what is left of it, and a 429 when to come back', async () => {
  const other = await Scene.start({ bucketLimit: { requests: 1, seconds: 2.5 } });
  const now = other.clock.now() / 1_000;
  const first = await other.send({ content: 'Hi' });
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'x-ratelimit-limit': '1',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(now + 2.5),
    'x-ratelimit-reset-after': '2.5',
  });
  other.clock.advance(750);
  const second = await other.send({ content: 'Hi' });
  expect(second.body).toEqual({ message: 'You are being rate limited.', retry_after: 1.75, global: false });
  expect(Object.fromEntries(second.headers)).toMatchObject({
    'retry-after': '2',
    'x-ratelimit-scope': 'user',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': '1.75',
    'x-ratelimit-bucket': first.headers.get('x-ratelimit-bucket'),
  });
  const elsewhere = await other.send({ content: 'Hi' }, other.club.createChannel('other'));
  expect(elsewhere.headers.get('x-ratelimit-bucket')).toBe(first.headers.get('x-ratelimit-bucket'));
  expect(elsewhere.status).toBe(200);
  expect(other.discord.refusals).toMatchObject([{ rules: ['limit.bucket'], status: 429 }]);
  await other.discord.close();
});

test('GIVEN more than the bot may send in a second THEN the 429 is global', async () => {
  const other = await Scene.start({ globalLimit: 1 });
  await other.send({ content: 'Hi' });
  const { headers, body } = await other.bot.call('GET', '/users/@me');
  expect(body).toEqual({ message: 'You are being rate limited.', retry_after: 1, global: true });
  expect(Object.fromEntries(headers)).toMatchObject({
    'retry-after': '1',
    'x-ratelimit-scope': 'global',
    'x-ratelimit-global': 'true',
  });
  await other.discord.close();
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
