import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ASK, Scene } from './cases/Scene.ts';

type Reply = { readonly status: number; readonly body?: unknown; readonly type?: string };

const PONG = { status: 200, body: { type: 1 } };
const UNAUTHORIZED = { status: 401 };

let scene: Scene;
let server: Server;
let url: string;
/** What the endpoint answers, given an interaction whose signature is right. */
let answer: (interaction: APIInteraction) => Reply | Promise<Reply>;
/** What it answers where the signature is wrong. */
let forged: Reply;

beforeEach(async () => {
  scene = await Scene.start();
  await scene.register(ASK);
  answer = ({ type }) =>
    type === InteractionType.Ping ? PONG : { status: 200, body: { type: 4, data: { content: 'Io' } } };
  forged = UNAUTHORIZED;
  const key = keyFrom(scene.discord.publicKey);
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const { 'x-signature-ed25519': signature = '', 'x-signature-timestamp': timestamp = '' } =
      request.headers;
    const isGenuine = verify(
      null,
      Buffer.from(`${timestamp}${text}`),
      key,
      Buffer.from(String(signature), 'hex'),
    );
    const { status, body, type = 'application/json' } = isGenuine ? await answer(JSON.parse(text)) : forged;
    response.writeHead(status, body === undefined ? {} : { 'Content-Type': type });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/` : '';
  scene.discord.endpoint.deliverTo(url);
});

afterEach(async () => {
  await scene.discord.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const ask = () => scene.ana.run('/ask', { question: 'Who?' });

describe('GIVEN an endpoint for interactions', () => {
  test('WHEN it answers THEN the person sees it, and no gateway is needed', async () => {
    expect(await ask()).toMatchObject({ text: 'Io' });
    expect(scene.discord.refusals).toEqual([]);
  });

  test('WHEN its answer breaks a rule THEN it is refused like any other, and the interaction failed', async () => {
    answer = () => ({ status: 200, body: { type: 4, data: { content: 'x'.repeat(2_001) } } });
    await expect(ask()).rejects.toThrow('Discord refuses the answer');
    expect(scene.discord.refusals).toMatchObject([
      { rules: ['message.content'], status: 400, request: { method: 'ENDPOINT', response: { code: 50035 } } },
    ]);
  });

  test('WHEN it says 202 and answers by the callback THEN that is the answer', async () => {
    answer = async (interaction) => {
      await scene.bot.respond(interaction, { type: 4, data: { content: 'By callback' } });
      return { status: 202 };
    };
    expect(await ask()).toMatchObject({ text: 'By callback' });
    expect(scene.discord.doubled).toEqual([]);
  });

  test('WHEN it answers both ways THEN the second answer is doubled', async () => {
    answer = async (interaction) => {
      await scene.bot.respond(interaction, { type: 4, data: { content: 'By callback' } });
      return { status: 200, body: { type: 4, data: { content: 'By answer' } } };
    };
    expect(await ask()).toMatchObject({ text: 'By callback' });
    await scene.discord.waitUntil(() => scene.discord.doubled.length === 1);
  });

  test('WHEN it follows up THEN the token works as ever', async () => {
    let interaction: APIInteraction | undefined;
    answer = (given) => {
      interaction = given;
      return { status: 200, body: { type: 5 } };
    };
    const loading = await ask();
    if (interaction !== undefined)
      await scene.bot.call(
        'PATCH',
        scene.webhook(interaction, '@original'),
        { content: 'Later' },
        { authorization: null },
      );
    expect(await loading.waitUntilFilled()).toMatchObject({ text: 'Later' });
  });

  test.each([
    ['with a status of 500', { status: 500 }],
    ['as something else than JSON', { status: 200, body: {}, type: 'text/html' }],
    ['with 202 and a body', { status: 202, body: {} }],
  ])('WHEN it answers %s THEN the interaction failed', async (_, reply) => {
    answer = () => reply;
    await expect(ask()).rejects.toThrow('the endpoint answered');
  });

  test('WHEN it is not there THEN the interaction failed', async () => {
    scene.discord.endpoint.deliverTo('http://127.0.0.1:1/');
    await expect(ask()).rejects.toThrow('the endpoint could not be reached');
  });

  test('WHEN interactions go by the gateway again THEN it gets none', async () => {
    scene.discord.endpoint.deliverTo(null);
    await scene.bot.connect();
    scene.bot.responder = () => ({ type: 4, data: { content: 'By gateway' } });
    expect(await ask()).toMatchObject({ text: 'By gateway' });
  });
});

describe('GIVEN an endpoint that is to be saved', () => {
  test('WHEN it answers PING and refuses forgeries THEN it can be', async () => {
    await expect(scene.discord.endpoint.verify(url)).resolves.toBeUndefined();
  });

  test.each([
    ['does not answer PING', { status: 404 }, UNAUTHORIZED, 'a PING has to be answered with 200, not 404'],
    [
      'answers PING with something else',
      { status: 200, body: { type: 4 } },
      UNAUTHORIZED,
      'a PING has to be answered with {"type": 1}',
    ],
    [
      'answers PING without saying that it is JSON',
      { ...PONG, type: 'text/plain' },
      UNAUTHORIZED,
      'a PING has to be answered as JSON',
    ],
    ['takes forgeries', PONG, PONG, 'a signature of another body has to be answered with 401, not 200'],
  ])('WHEN it %s THEN it can’t be', async (_, ping, forgery, why) => {
    answer = () => ping;
    forged = forgery;
    await expect(scene.discord.endpoint.verify(url)).rejects.toThrow(why);
  });

  test('THEN a test can sign for itself', async () => {
    const body = JSON.stringify({ type: 1 });
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...scene.discord.endpoint.sign(body, '0') },
      body,
    });
    expect(response.status).toBe(200);
  });
});

function keyFrom(hex: string): KeyObject {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
