import { constants, createInflate, inflateSync } from 'node:zlib';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { ASK, Scene } from './cases/Scene.ts';
import { RawBot } from './RawBot.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.start({ maxConcurrency: 100 });
});

afterEach(() => scene.discord.close());

const types = (bot: RawBot) => bot.received.flatMap(({ t }) => t ?? []);
const numbers = (bot: RawBot) => bot.received.flatMap(({ s }) => s ?? []);

describe('GIVEN an IDENTIFY', () => {
  test('THEN READY comes, and then the servers', async () => {
    await scene.discord.guild({ bot: false });
    await scene.bot.connects({ shard: [0, 1] });
    expect(await scene.bot.receives(({ t }) => t === 'GUILD_CREATE')).toMatchObject({
      s: 2,
      d: {
        id: scene.club.id,
        channels: [{ id: scene.channel.id, guild_id: scene.club.id }],
        members: [{ user: { id: scene.discord.applicationId } }],
        member_count: 3,
        roles: [
          { id: scene.club.id, name: '@everyone' },
          { name: 'Aftercredits', managed: true },
        ],
      },
    });
    expect(scene.bot.received.map(({ op, t }) => t ?? op)).toEqual([10, 'READY', 'GUILD_CREATE']);
    expect(scene.bot.received[1]).toMatchObject({
      d: {
        v: 10,
        guilds: [{ id: scene.club.id, unavailable: true }],
        shard: [0, 1],
        user: { id: scene.discord.applicationId },
      },
    });
  });

  test('with few intents THEN only what they cover comes', async () => {
    await scene.bot.connects({ intents: GatewayIntentBits.DirectMessages });
    await scene.ana.says('In the club');
    await scene.ana.says('To the bot', { in: scene.ana.dm });
    await scene.bot.receives(({ t }) => t === 'MESSAGE_CREATE');
    expect(types(scene.bot)).toEqual(['READY', 'MESSAGE_CREATE']);
  });

  test('of several shards THEN each is told of its servers, and the first of direct messages', async () => {
    const second = await scene.discord.guild({ name: 'Second' });
    const channel = second.channel('second');
    const bots = [scene.bot, new RawBot(scene.discord)];
    for (const [number, bot] of bots.entries()) await bot.connects({ shard: [number, 2] });
    await scene.ana.says('One');
    await second.member('Ben').says('Two', { in: channel });
    await scene.ana.says('Direct', { in: scene.ana.dm });
    await scene.discord.roundTrip();
    const channels = bots.map((bot) =>
      bot.received.flatMap((payload) => (payload.t === 'MESSAGE_CREATE' ? [payload.d.channel_id] : [])),
    );
    const shardOfClub = Number((BigInt(scene.club.id) >> 22n) % 2n);
    expect(channels[shardOfClub]).toContain(scene.channel.id);
    expect(channels[1 - shardOfClub]).toContain(channel.id);
    expect(channels[0]).toContain(scene.ana.dm.id);
    expect(channels[1]).not.toContain(scene.ana.dm.id);
  });
});

describe('GIVEN a session', () => {
  const resume = async (seq: number) => {
    const [session] = scene.discord.sessions;
    const from = scene.bot.received.length;
    await scene.bot.opens();
    scene.bot.sends({ op: 6, d: { token: scene.discord.token, session_id: session?.id, seq } });
    await scene.bot.receives(({ t }) => t === 'RESUMED', from);
    return scene.bot.received.slice(from).flatMap(({ t }) => t ?? []);
  };

  test('WHEN its socket is cut and it resumes THEN what was missed comes once and in order', async () => {
    await scene.bot.connects();
    await scene.bot.receives(({ t }) => t === 'GUILD_CREATE');
    scene.discord.cutsConnections();
    expect(await scene.bot.closes()).toBe(1_006);
    await scene.ana.says('<@bot> one');
    await scene.ana.says('<@bot> two');
    expect(await resume(2)).toEqual(['MESSAGE_CREATE', 'MESSAGE_CREATE', 'RESUMED']);
    await scene.ana.says('<@bot> three');
    await scene.bot.receives(({ s }) => s === 6);
    expect(numbers(scene.bot)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(scene.discord.sessions).toMatchObject([{ resumes: 1 }]);
  });

  test('WHEN an interaction is started while it is away THEN it comes when it is back', async () => {
    await scene.registers(ASK);
    await scene.bot.connects();
    scene.discord.cutsConnections();
    await scene.bot.closes();
    scene.bot.responder = () => ({ type: 4, data: { content: 'Io' } });
    const answer = scene.ana.runs('/ask', { question: 'Who?' });
    expect(await resume(2)).toEqual(['INTERACTION_CREATE', 'RESUMED']);
    expect(await answer).toMatchObject({ text: 'Io' });
  });

  test('WHEN it is told to reconnect or is closed with a code THEN it hears so', async () => {
    await scene.bot.connects();
    scene.discord.asksToReconnect();
    await scene.bot.receives(({ op }) => op === 7);
    scene.discord.closesWith(4_000);
    expect(await scene.bot.closes()).toBe(4_000);
    expect(await resume(2)).toEqual(['RESUMED']);
  });

  test('WHEN it is void for good THEN it can’t be resumed', async () => {
    await scene.bot.connects();
    scene.discord.invalidatesSession();
    expect(await scene.bot.receives(({ op }) => op === 9)).toMatchObject({ d: false });
    expect(scene.discord.sessions).toEqual([]);
    scene.bot.identifies();
    await scene.bot.receives(({ s }) => s === 2);
    await scene.discord.connected();
  });

  test('WHEN it is void but resumable THEN it is resumed on the same connection', async () => {
    await scene.bot.connects();
    const [session] = scene.discord.sessions;
    scene.discord.invalidatesSession(true);
    expect(await scene.bot.receives(({ op }) => op === 9)).toMatchObject({ d: true });
    scene.bot.sends({ op: 6, d: { token: scene.discord.token, session_id: session?.id, seq: 2 } });
    await scene.bot.receives(({ t }) => t === 'RESUMED');
  });

  test('WHEN two bots have the same shard THEN both are told', async () => {
    const other = new RawBot(scene.discord);
    await scene.bot.connects();
    await other.connects();
    await scene.ana.says('<@bot> hello');
    for (const bot of [scene.bot, other]) await bot.receives(({ t }) => t === 'MESSAGE_CREATE');
  });

  test('WHEN heartbeats come THEN they are acknowledged until they are not', async () => {
    await scene.bot.connects();
    scene.bot.sends({ op: 1, d: 1 });
    await scene.bot.receives(({ op }) => op === 11);
    const again = scene.discord.stopsAcknowledgingHeartbeats();
    scene.bot.sends({ op: 1, d: 1 });
    await scene.discord.until(() => scene.discord.heartbeats === 2);
    expect(scene.bot.received.filter(({ op }) => op === 11)).toHaveLength(1);
    again();
  });
});

describe('GIVEN changes that the bot can see THEN it is told of them', () => {
  test.each([
    ['a new channel', 'CHANNEL_CREATE', () => scene.club.channel('new')],
    ['another right', 'CHANNEL_UPDATE', () => scene.channel.allows('everyone', 1n)],
    ['a new role', 'GUILD_ROLE_CREATE', () => scene.club.role('critics')],
    ['a new thread', 'THREAD_CREATE', () => scene.channel.thread('thread')],
    ['a locked thread', 'THREAD_UPDATE', () => scene.channel.thread('thread').locks()],
    ['a deleted channel', 'CHANNEL_DELETE', () => scene.channel.deletes()],
    ['a deleted thread', 'THREAD_DELETE', () => scene.channel.thread('thread').deletes()],
    ['something never heard of', 'FILM_SHOWN', () => scene.discord.dispatches('FILM_SHOWN', { film: 'IO' })],
    ['a new server', 'GUILD_CREATE', () => scene.discord.guild()],
    ['an answer of its own', 'MESSAGE_CREATE', () => scene.sends({ content: 'Hi' })],
  ])('%s', async (_, type, act) => {
    await scene.bot.connects();
    await scene.bot.receives(({ t }) => t === 'GUILD_CREATE');
    const from = scene.bot.received.length;
    await act();
    await scene.bot.receives(({ t }) => t === type, from);
  });
});

test('GIVEN a private answer THEN the bot is told of it as of a direct message', async () => {
  await scene.answers({ content: 'Psst', flags: 64 });
  const { d } = await scene.bot.receives(({ t }) => t === 'MESSAGE_CREATE');
  expect(d).toMatchObject({ content: 'Psst', flags: 64 });
  expect(d).not.toHaveProperty('guild_id');
  expect(d).not.toHaveProperty('member');
});

describe('GIVEN compression', () => {
  const open = (query: string): WebSocket => {
    const url = scene.discord.apiUrl.replace(/^http/, 'ws').replace(/\/api$/, `/gateway?v=10&${query}`);
    return new WebSocket(url);
  };
  const identify = (part: object = {}) =>
    JSON.stringify({ op: 2, d: { token: scene.discord.token, intents: 1, properties: {}, ...part } });

  test('of the whole stream THEN each message ends with a flush, and all are one stream', async () => {
    const socket = open('encoding=json&compress=zlib-stream');
    const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
    let text = '';
    inflate.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    const read = new Promise<void>((resolve) => {
      inflate.on('data', () => {
        if (text.includes('"GUILD_CREATE"')) resolve();
      });
    });
    const ends: string[] = [];
    socket.on('message', (data: Buffer) => {
      ends.push(data.subarray(-4).toString('hex'));
      inflate.write(data);
    });
    socket.on('open', () => socket.send(identify()));
    await read;
    expect(new Set(ends)).toEqual(new Set(['0000ffff']));
    expect(text.indexOf('"heartbeat_interval"')).toBeLessThan(text.indexOf('"READY"'));
    inflate.close();
  });

  test('of single payloads THEN each can be read by itself', async () => {
    const socket = open('encoding=json');
    const read = new Promise<unknown>((resolve) => {
      socket.on('message', (data: Buffer, isBinary: boolean) => {
        if (isBinary) resolve(JSON.parse(inflateSync(data).toString()));
      });
    });
    socket.on('open', () => socket.send(identify({ compress: true })));
    expect(await read).toMatchObject({ t: 'READY' });
  });

  test.each(['encoding=json&compress=zstd-stream', 'encoding=etf'])(
    'that is not modelled (%s) THEN that is said',
    async (query) => {
      const socket = open(query);
      const status = await new Promise((resolve) => {
        socket.on('unexpected-response', (request, response) => {
          resolve(response.statusCode);
          request.destroy();
        });
      });
      expect(status).toBe(501);
    },
  );
});
