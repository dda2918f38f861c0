import { once } from 'node:events';
import { connect } from 'node:net';
import { InteractionType } from 'discord-api-types/v10';
import type { ChannelHandle, Discord, GuildHandle, Person } from 'loopback-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import type { Library } from '../../../src/conversation/films/Library.ts';
import { register } from '../../../src/discord/registration/register.ts';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import { payloadsOf } from '../../../src/request/payloadsOf.ts';
import { readConfig } from '../../../src/shared/readConfig.ts';
import { fetchOnce } from '../../support/bot/fetchOnce.ts';
import { holdBack } from '../../support/bot/holdBack.ts';
import { openDiscord } from '../../support/bot/openDiscord.ts';
import { type Endpoint, type EndpointOptions, startEndpoint } from '../../support/bot/startEndpoint.ts';
import { autocomplete, slashCommand } from '../../support/interactions.ts';
import { shippedLibrary, twoFilms } from '../../support/libraries.ts';

/** The largest body that is read, in bytes. */
const MOST = 64 * 1024;
const io = await shippedLibrary();
const both = await twoFilms();

let discord: Discord;
let club: GuildHandle;
let channel: ChannelHandle;
let ana: Person;
let moderator: Person;
let endpoints: Endpoint[];

beforeEach(async () => {
  endpoints = [];
  discord = await openDiscord();
  club = await discord.createGuild({ name: 'Film club' });
  channel = club.createChannel('club');
  ana = club.addMember('Ana');
  moderator = club.addMember('Mo', { moderator: true });
});

afterEach(async () => {
  await Promise.all(endpoints.map((endpoint) => endpoint.close()));
  await discord.close();
});

/** Starts an endpoint that Discord delivers to. */
async function open(options: EndpointOptions = {}, library: Library = io): Promise<Endpoint> {
  const endpoint = await startEndpoint(discord, library, options);
  endpoints.push(endpoint);
  if (options.token === null) await register(registration(), payloadsOf(COMMANDS, library), () => {});
  else await endpoint.said.until(/^Commands: /);
  discord.endpoint.deliverTo(`${endpoint.url}/interactions`);
  return endpoint;
}

function registration() {
  return { ...readConfig({ DISCORD_API_URL: discord.apiUrl }), token: discord.token };
}

/** Posts a body that Discord would have signed. */
function posts(
  { url }: Endpoint,
  body: string | Buffer,
  headers: Record<string, string> = { ...discord.endpoint.sign(body.toString()) },
): Promise<Response> {
  return fetchOnce(`${url}/interactions`, {
    method: 'POST',
    body: new Uint8Array(Buffer.from(body)),
    headers,
  });
}

function posted({ id }: ChannelHandle): string {
  return PHRASES.summaryPosted(`<#${id}>`);
}

function expectNoComplaint(): void {
  expect(discord.refusals).toEqual([]);
  expect(discord.ignored).toEqual([]);
  expect(discord.unanswered).toEqual([]);
  expect(discord.doubled).toEqual([]);
}

describe('GIVEN interactions over HTTP', () => {
  test('WHEN the URL is saved in the developer portal THEN Discord is content with it', async () => {
    const { url } = await open();
    await expect(discord.endpoint.verify(`${url}/interactions`)).resolves.toBeUndefined();
  });

  test('WHEN commands come THEN they are answered as ever, and no gateway is needed', async () => {
    await open();
    expect((await ana.run('/ask', { question: 'Who plays Micah?' })).text).toContain('Anthony Mackie');
    expect((await ana.run('/ask', { question: 'Who plays Micah?', private: true })).isEphemeral).toBe(true);
    for (const name of ['/cast', '/themes', '/quote', '/help']) await ana.run(name);
    await moderator.run('/summary');
    expect((await ana.type('/cast', 'who', 'mic')).map(({ name }) => name)).toEqual([
      'Anthony Mackie as Micah',
    ]);
    const said = await ana.send('Who plays Micah?', { in: channel });
    expect((await moderator.useMenu(said)).text).toContain('Anthony Mackie');
    expect(discord.gateway.sessions).toEqual([]);
    expectNoComplaint();
  });

  test('WHEN buttons are pressed THEN the steps after the answer follow it', async () => {
    await open();
    const answer = await ana.run('/ask', { question: 'Who plays Micah?', private: true });
    await ana.press('Next', { on: answer });
    const shared = await ana.press('Share', { on: answer });
    expect(shared.isEphemeral).toBe(false);
    await discord.waitUntil(() => answer.buttons.every(({ label }) => label !== 'Share'), 'the edit');
    await ana.press('Delete', { on: shared });
    await discord.waitUntil(() => shared.isDeleted, 'the deletion');
    expectNoComplaint();
  });

  test('WHEN two replicas serve THEN a button of the one works on the other', async () => {
    await open();
    const answer = await ana.run('/ask', { question: 'What is the film about?' });
    const before = answer.text;
    await open();
    await ana.press('Next', { on: answer });
    expect(answer.text).not.toBe(before);
    expectNoComplaint();
  });

  test('WHEN a question refers to the one before THEN nothing is remembered, and /help promises nothing', async () => {
    await open();
    await ana.run('/ask', { question: 'Who plays Micah?' });
    const help = await ana.run('/help');
    expect(help.text).toContain('I keep nothing about you');
    expect(help.text).not.toMatch(/ten minutes|mention me/);
  });

  test('WHEN Discord is still reading the answer THEN what follows it is tried again', async () => {
    await open();
    const answer = await ana.run('/ask', { question: 'Who plays Micah?', private: true });
    discord.faults.failNext('PATCH', /^\/webhooks\//, {
      status: 404,
      body: { code: 10015, message: 'Unknown Webhook' },
    });
    await ana.press('Share', { on: answer });
    await discord.waitUntil(
      () => answer.buttons.every(({ label }) => label !== 'Share'),
      'the private answer without its button',
    );
    expectNoComplaint();
  });
});

describe('GIVEN a token', () => {
  test('WHEN it starts THEN it registers, and says what is left to do in the developer portal', async () => {
    const { said } = await open();
    await said.until(/developer portal|Interactions Endpoint URL/);
    expect(discord.commands()).toHaveLength(COMMANDS.length);
    expect(said.all.join('\n')).toContain('set “Interactions Endpoint URL”');
    expect(said.all.join('\n')).not.toContain(discord.token);
  });

  test('WHEN a summary is for another channel THEN it is posted there', async () => {
    await open();
    const hall = club.createChannel('hall');
    expect((await moderator.run('/summary', { channel: hall })).text).toBe(posted(hall));
    await discord.waitUntil(() => hall.messages.length === 1, 'the summary');
    // Asked again, it finds its own message.
    const again = await moderator.run('/summary', { channel: hall });
    expect(again.buttons.map(({ label }) => label)).toContain(PHRASES.updateSummary);
    await moderator.press(PHRASES.updateSummary, { on: again });
    await discord.waitUntil(() => hall.messages[0]?.edits === 1, 'the update');
    expectNoComplaint();
  });

  test('WHEN Discord refuses it once THEN what was to be posted is posted, and later posts too', async () => {
    const { log } = await open();
    discord.faults.failNext('POST', '/channels/:channel/messages', { status: 401 });
    for (const name of ['hall', 'lobby']) {
      const place = club.createChannel(name);
      await moderator.run('/summary', { channel: place });
      await discord.waitUntil(() => place.messages.length === 1, 'the summary');
      await log.until(/the token is good/);
    }
    expectNoComplaint();
  });

  test('WHEN Discord refuses it from now on THEN it ends, and says so', async () => {
    const endpoint = await startEndpoint(discord, io);
    await endpoint.said.until(/^Commands: /);
    discord.endpoint.deliverTo(`${endpoint.url}/interactions`);
    discord.faults.failNext('*', '*', { status: 401, times: 1_000 });
    const told = moderator.run('/summary', { channel: club.createChannel('hall') });
    await expect(endpoint.ended).rejects.toThrow('Discord refuses the token in DISCORD_TOKEN');
    expect((await told).isEphemeral).toBe(true);
  });

  test('WHEN the key is another application’s THEN it ends, and says so before it says that it waits', async () => {
    const start = startEndpoint(discord, io, { env: { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) } });
    // Had it said that it waits, the start would not fail.
    await expect(start).rejects.toThrow('DISCORD_PUBLIC_KEY is not the public key');
  });

  test('WHEN Discord can’t be reached at the start THEN interactions are answered all the same', async () => {
    discord.faults.failNext('GET', '/applications/@me', { status: 503, times: 100 });
    const endpoint = await startEndpoint(discord, io);
    endpoints.push(endpoint);
    expect((await posts(endpoint, '{"type":1}')).status).toBe(200);
    expect((await posts(endpoint, JSON.stringify(slashCommand('help')))).status).toBe(200);
  });

  test('WHEN the content changes THEN the commands are registered again', async () => {
    const listeners: ((library: Library) => void)[] = [];
    let library = io;
    const endpoint = await startEndpoint(discord, {
      library: () => library,
      onChange: (listener) => void listeners.push(listener),
      close: async () => {},
    });
    endpoints.push(endpoint);
    await endpoint.said.until(/^Commands: /);
    await discord.waitUntil(() => discord.commands().length > 0);
    library = both;
    for (const listener of listeners) listener(both);
    await discord.waitUntil(() => JSON.stringify(discord.commands()).includes('"film"'), 'the option film');
  });
});

describe('GIVEN no token', () => {
  test('WHEN a summary is for another channel THEN it says plainly that it can’t, and nothing is asked of Discord', async () => {
    const { said } = await open({ token: null });
    expect(said.all.join('\n')).toContain('npm run register');
    const asked = discord.requests.length;
    const hall = club.createChannel('hall');
    const reply = await moderator.run('/summary', { channel: hall });
    expect(reply).toMatchObject({ text: PHRASES.cannotPost(`<#${hall.id}>`), isEphemeral: true });
    expect(hall.messages).toEqual([]);
    expect((await moderator.run('/summary')).isEphemeral).toBe(false);
    expect(discord.requests.slice(asked).filter(({ method }) => method !== 'ENDPOINT')).toEqual([]);
    expectNoComplaint();
  });

  test('WHEN an answer is shared or deleted THEN the interaction’s own token is enough', async () => {
    await open({ token: null });
    const answer = await ana.run('/ask', { question: 'Who plays Micah?', private: true });
    expect((await ana.press('Share', { on: answer })).isEphemeral).toBe(false);
    await discord.waitUntil(() => answer.buttons.every(({ label }) => label !== 'Share'), 'the edit');
    await ana.press('Delete', { on: answer });
    await discord.waitUntil(() => answer.isDeleted, 'the deletion');
    expectNoComplaint();
  });
});

describe('GIVEN requests that are not Discord’s', () => {
  test.each([
    ['no headers', () => ({})],
    ['a signature of another body', () => ({ ...discord.endpoint.sign('{"type":2}') })],
    [
      'a signature that is none',
      () => ({ ...discord.endpoint.sign('{"type":1}'), 'X-Signature-Ed25519': 'none' }),
    ],
    ['a time that is none', () => ({ ...discord.endpoint.sign('{"type":1}', 'noon') })],
    ['a time long ago', () => ({ ...discord.endpoint.sign('{"type":1}', '1600000000') })],
  ])('WHEN they have %s THEN 401', async (_, headers) => {
    const endpoint = await open();
    const response = await posts(endpoint, '{"type":1}', headers());
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('invalid request signature\n');
  });

  test('WHEN the signature is right but old THEN the log says that a clock may be wrong', async () => {
    const endpoint = await open();
    await posts(endpoint, '{"type":1}', { ...discord.endpoint.sign('{"type":1}', '1600000000') });
    expect(endpoint.log.all.join('')).toContain('clock');
  });

  test('WHEN the method or the path is wrong THEN 405 and 404', async () => {
    const { url } = await open();
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await fetchOnce(`${url}/interactions`, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
    for (const path of ['/', '/interaction', '/interactions/', '/interactions/x', '/.env', '//interactions'])
      expect((await fetchOnce(`${url}${path}`, { method: 'POST', body: '{}' })).status).toBe(404);
  });
});

test.each([
  ['without a signature', ''],
  ['with a signature that is none', 'X-Signature-Ed25519: none\r\nX-Signature-Timestamp: 1\r\n'],
])('GIVEN a request %s THEN it is refused before its body is there', async (_, headers) => {
  const { url } = await open();
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n${headers}\r\n`);
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 401 /);
  socket.destroy();
});

describe('GIVEN bodies of every size and form, well signed', () => {
  const padded = (size: number): string => '{"type":1}'.padEnd(size, ' ');

  test('WHEN it is 64 KB THEN it is read; a byte more and it is 413, however it is sent', async () => {
    const endpoint = await open();
    expect((await posts(endpoint, padded(MOST))).status).toBe(200);
    expect((await posts(endpoint, padded(MOST + 1))).status).toBe(413);
    const stream = new Blob([padded(MOST + 1)]).stream();
    const headers = { ...discord.endpoint.sign(padded(MOST + 1)) };
    const chunked = { method: 'POST', headers, body: stream, duplex: 'half' } as const;
    expect((await fetchOnce(`${endpoint.url}/interactions`, chunked)).status).toBe(413);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'hello'],
    ['half of it', '{"type":'],
    ['no object', '[1]'],
    ['null', 'null'],
    ['no type', '{}'],
    ['a type that is no number', '{"type":"1"}'],
    ['no id', '{"type":2,"token":"x","application_id":"1"}'],
    ['an id that is a path', '{"type":2,"id":"../1","token":"x","application_id":"1"}'],
    ['no token', '{"type":2,"id":"1","application_id":"1"}'],
  ])('WHEN it holds %s THEN 400', async (_, body) => {
    expect((await posts(await open(), body)).status).toBe(400);
  });

  test('WHEN it is not UTF-8 THEN 400', async () => {
    const endpoint = await open();
    const body = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    // The signature is made over text here, so that the bytes are refused as forged.
    expect((await posts(endpoint, body)).status).toBe(401);
  });

  test('WHEN it is a command that the bot does not know THEN a friendly line', async () => {
    const endpoint = await open();
    const response = await posts(endpoint, JSON.stringify(slashCommand('rate')));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(PHRASES.unknownCommand);
  });

  test('WHEN it is of a kind that the bot does not know THEN a line where one can be shown, else 400', async () => {
    const endpoint = await open();
    const modal = { ...slashCommand('ask'), type: InteractionType.ModalSubmit, data: { custom_id: 'x' } };
    expect(await (await posts(endpoint, JSON.stringify(modal))).text()).toContain(PHRASES.unknownButton);
    const strange = { ...slashCommand('ask'), type: 99 };
    expect((await posts(endpoint, JSON.stringify(strange))).status).toBe(400);
  });

  test('WHEN fields are missing THEN one private line with a number, and the log has the rest', async () => {
    const endpoint = await open();
    for (const broken of [
      { ...slashCommand('ask'), data: undefined },
      { ...slashCommand('ask'), data: null },
      { ...slashCommand('ask'), data: { name: 'ask', type: 1, options: [null] } },
    ]) {
      const response = await posts(endpoint, JSON.stringify(broken));
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('Something went wrong on my side');
    }
    expect(endpoint.log.all.join('')).toContain('an interaction failed');
    const typed = { ...autocomplete('cast', 'who', 'm'), data: { name: 'cast' } };
    expect(await (await posts(endpoint, JSON.stringify(typed))).json()).toMatchObject({ type: 8 });
  });
});

describe('GIVEN an endpoint that is told to stop', () => {
  test('WHEN it waits for nothing THEN it ends, and takes no connection any more', async () => {
    const endpoint = await open();
    await fetch(`${endpoint.url}/health`);
    await endpoint.close();
    await expect(fetch(`${endpoint.url}/health`)).rejects.toThrow();
  });

  test('WHEN a request is on its way over a connection that was kept THEN it is answered, as the last one', async () => {
    const { url, stop, ended } = await open();
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const request = 'GET /ready HTTP/1.1\r\nHost: x\r\n\r\n';
    socket.write(request);
    expect(String(await once(socket, 'data'))).toMatch(/^HTTP\/1\.1 200 .*connection: keep-alive/is);
    stop();
    socket.write(request);
    expect(String(await once(socket, 'data'))).toMatch(/^HTTP\/1\.1 503 .*connection: close/is);
    await ended;
  });

  test('WHEN a reply is under way THEN it is finished with all that follows, and it says that it is not ready', async () => {
    const endpoint = await open();
    const hall = club.createChannel('hall');
    const { delay, goOn } = holdBack();
    discord.faults.failNext('GET', '/channels/:channel/messages', { delay });
    const reply = moderator.run('/summary', { channel: hall });
    await discord.waitUntil(() =>
      discord.requests.some(({ path }) => path === `/channels/${hall.id}/messages`),
    );
    // A request that has begun when it is told to stop, on a connection of its own.
    const half = await halfRequest(endpoint.url);
    endpoint.stop();
    expect(await half.finish()).toMatch(/^HTTP\/1\.1 503 .*connection: close.*not ready/is);
    goOn();
    expect((await reply).text).toBe(posted(hall));
    await endpoint.ended;
    expect(hall.messages).toHaveLength(1);
    await expect(fetch(`${endpoint.url}/health`)).rejects.toThrow();
    expectNoComplaint();
  });

  test('WHEN it still tries to reach Discord THEN it ends all the same', async () => {
    discord.faults.failNext('GET', '/applications/@me', { status: 503, times: 100 });
    const endpoint = await startEndpoint(discord, io);
    await endpoint.close();
  });

  test('WHEN its port is taken THEN the second one says which variable to change', async () => {
    const { url } = await open();
    const env = { INTERACTIONS_PORT: new URL(url).port };
    await expect(startEndpoint(discord, io, { env })).rejects.toThrow(/Port \d+ is taken.*INTERACTIONS_PORT/);
  });

  test('WHEN its address is not this machine’s THEN it says HOST', async () => {
    await expect(startEndpoint(discord, io, { env: { HOST: '192.0.2.1' } })).rejects.toThrow('Correct HOST');
  });
});

/** Sends the first half of a request for /ready, and the rest when it is told to. */
async function halfRequest(url: string): Promise<{ finish: () => Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await new Promise((resolve) => socket.once('connect', resolve));
  await new Promise((resolve) => socket.write('GET /ready HTTP/1.1\r\nHost: x\r\n', resolve));
  // Answered only once the server has read what came before on another connection.
  await fetchOnce(`${url}/health`);
  return {
    finish: () =>
      new Promise((resolve) => {
        let text = '';
        socket.on('data', (data) => {
          text += data.toString();
        });
        socket.on('close', () => resolve(text));
        socket.write('\r\n');
      }),
  };
}
