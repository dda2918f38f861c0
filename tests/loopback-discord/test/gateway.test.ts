import { constants, createInflate, inflateSync } from 'node:zlib';
import { ChannelType, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { NotPossible } from '../src/people/NotPossible.ts';
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
    await scene.discord.createGuild({ bot: false });
    await scene.bot.connect({ shard: [0, 1] });
    expect(await scene.bot.waitFor(({ t }) => t === 'GUILD_CREATE')).toMatchObject({
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
    await scene.bot.connect({ intents: GatewayIntentBits.DirectMessages });
    await scene.ana.send('In the club');
    await scene.ana.send('To the bot', { in: scene.ana.dm });
    await scene.bot.waitFor(({ t }) => t === 'MESSAGE_CREATE');
    expect(types(scene.bot)).toEqual(['READY', 'MESSAGE_CREATE']);
  });

  test('of several shards THEN each is told of its servers, and the first of direct messages', async () => {
    const second = await scene.discord.createGuild({ name: 'Second' });
    const channel = second.createChannel('second');
    const bots = [scene.bot, new RawBot(scene.discord)];
    for (const [number, bot] of bots.entries()) await bot.connect({ shard: [number, 2] });
    await scene.ana.send('One');
    await second.addMember('Ben').send('Two', { in: channel });
    await scene.ana.send('Direct', { in: scene.ana.dm });
    await scene.discord.gateway.flush();
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

describe('GIVEN something that a server has planned', () => {
  const { Guilds, GuildScheduledEvents } = GatewayIntentBits;
  const WEEK = 7 * 86_400_000;
  const startsAt = new Date('2026-12-01T19:00:00Z');
  const endsAt = new Date('2026-12-01T22:00:00Z');
  const told = async () => {
    await scene.discord.gateway.flush();
    return scene.bot.received.flatMap(({ t, d }) =>
      t?.startsWith('GUILD_SCHEDULED_EVENT') === true ? [{ t, d }] : [],
    );
  };
  const t = (kind: string): string => `GUILD_SCHEDULED_EVENT_${kind}`;

  test('without the intent THEN a bot hears nothing of it', async () => {
    const film = scene.club.scheduleEvent('Film night', { startsAt, endsAt });
    await scene.bot.connect({ intents: Guilds });
    const { d } = await scene.bot.waitFor(({ t }) => t === 'GUILD_CREATE');
    expect(d).toMatchObject({ guild_scheduled_events: [] });
    film.start().end();
    expect(await told()).toEqual([]);
  });

  test('with the intent THEN it is listed, and each change is told, with the status that it has then', async () => {
    const film = scene.club.scheduleEvent('Film night', { startsAt, endsAt });
    scene.club.scheduleEvent('Over', { startsAt, endsAt }).start().end();
    await scene.bot.connect({ intents: Guilds | GuildScheduledEvents });
    const { d } = await scene.bot.waitFor(({ t }) => t === 'GUILD_CREATE');
    expect(d).toMatchObject({ guild_scheduled_events: [{ id: film.id, status: 1 }] });
    film.move({ endsAt: new Date('2026-12-01T23:00:00Z') });
    film.start().end();
    scene.club.scheduleEvent('Talk', { startsAt, endsAt }).cancel();
    scene.club.scheduleEvent('Walk', { startsAt, endsAt }).delete();
    expect(await told()).toMatchObject([
      { t: t('UPDATE'), d: { id: film.id, status: 1, scheduled_end_time: '2026-12-01T23:00:00.000Z' } },
      { t: t('UPDATE'), d: { id: film.id, status: 2, guild_id: scene.club.id } },
      { t: t('UPDATE'), d: { id: film.id, status: 3 } },
      { t: t('CREATE'), d: { name: 'Talk', status: 1 } },
      { t: t('UPDATE'), d: { name: 'Talk', status: 4 } },
      { t: t('CREATE'), d: { name: 'Walk', status: 1 } },
      // People call an event off by taking it away: its status is as it was.
      { t: t('DELETE'), d: { name: 'Walk', status: 1 } },
    ]);
  });

  test('that comes every week WHEN it ends THEN it is planned anew, and nothing else is told', async () => {
    await scene.bot.connect({ intents: Guilds | GuildScheduledEvents });
    scene.club.scheduleEvent('Film night', { startsAt, endsAt, weekly: true }).start().end();
    const next = new Date(startsAt.getTime() + WEEK).toISOString();
    expect((await told()).slice(1)).toMatchObject([
      { d: { status: 2, recurrence_rule: { frequency: 2, by_weekday: [1] } } },
      { d: { status: 1, scheduled_start_time: next } },
    ]);
  });

  test('in a channel that the bot can’t see THEN it hears nothing of it', async () => {
    const voice = scene.club.createChannel('voice', { type: ChannelType.GuildVoice });
    voice.deny('bot', PermissionFlagsBits.ViewChannel);
    await scene.bot.connect({ intents: Guilds | GuildScheduledEvents });
    scene.club.scheduleEvent('Talk', { startsAt, in: voice });
    expect(await told()).toEqual([]);
  });

  test('that is over THEN nobody can change it', () => {
    const over = scene.club.scheduleEvent('Film night', { startsAt, endsAt }).start().end();
    for (const change of [() => over.start(), () => over.end(), () => over.cancel(), () => over.move({})])
      expect(change).toThrow(NotPossible);
    expect(() => scene.club.scheduleEvent('Talk', { startsAt, endsAt }).end()).toThrow(NotPossible);
    over.delete();
    expect(() => over.delete()).toThrow(NotPossible);
  });
});

describe('GIVEN a session', () => {
  const resume = async (seq: number) => {
    const [session] = scene.discord.gateway.sessions;
    const from = scene.bot.received.length;
    await scene.bot.open();
    scene.bot.send({ op: 6, d: { token: scene.discord.token, session_id: session?.id, seq } });
    await scene.bot.waitFor(({ t }) => t === 'RESUMED', from);
    return scene.bot.received.slice(from).flatMap(({ t }) => t ?? []);
  };

  test('WHEN its socket is cut and it resumes THEN what was missed comes once and in order', async () => {
    await scene.bot.connect();
    await scene.bot.waitFor(({ t }) => t === 'GUILD_CREATE');
    scene.discord.gateway.dropConnections();
    expect(await scene.bot.waitForClose()).toBe(1_006);
    await scene.ana.send('<@bot> one');
    await scene.ana.send('<@bot> two');
    expect(await resume(2)).toEqual(['MESSAGE_CREATE', 'MESSAGE_CREATE', 'RESUMED']);
    await scene.ana.send('<@bot> three');
    await scene.bot.waitFor(({ s }) => s === 6);
    expect(numbers(scene.bot)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(scene.discord.gateway.sessions).toMatchObject([{ resumes: 1 }]);
  });

  test('WHEN an interaction is started while it is away THEN it comes when it is back', async () => {
    await scene.register(ASK);
    await scene.bot.connect();
    scene.discord.gateway.dropConnections();
    await scene.bot.waitForClose();
    scene.bot.responder = () => ({ type: 4, data: { content: 'Io' } });
    const answer = scene.ana.run('/ask', { question: 'Who?' });
    expect(await resume(2)).toEqual(['INTERACTION_CREATE', 'RESUMED']);
    expect(await answer).toMatchObject({ text: 'Io' });
  });

  test('WHEN it is told to reconnect or is closed with a code THEN it hears so', async () => {
    await scene.bot.connect();
    scene.discord.gateway.requestReconnect();
    await scene.bot.waitFor(({ op }) => op === 7);
    scene.discord.gateway.closeConnections(4_000);
    expect(await scene.bot.waitForClose()).toBe(4_000);
    expect(await resume(2)).toEqual(['RESUMED']);
  });

  test('WHEN it is void for good THEN it can’t be resumed', async () => {
    await scene.bot.connect();
    scene.discord.gateway.invalidateSessions();
    expect(await scene.bot.waitFor(({ op }) => op === 9)).toMatchObject({ d: false });
    expect(scene.discord.gateway.sessions).toEqual([]);
    scene.bot.identify();
    await scene.bot.waitFor(({ s }) => s === 2);
    await scene.discord.gateway.waitUntilConnected();
  });

  test('WHEN it is void but resumable THEN it is resumed on the same connection', async () => {
    await scene.bot.connect();
    const [session] = scene.discord.gateway.sessions;
    scene.discord.gateway.invalidateSessions(true);
    expect(await scene.bot.waitFor(({ op }) => op === 9)).toMatchObject({ d: true });
    scene.bot.send({ op: 6, d: { token: scene.discord.token, session_id: session?.id, seq: 2 } });
    await scene.bot.waitFor(({ t }) => t === 'RESUMED');
  });

  test('WHEN two bots have the same shard THEN both are told', async () => {
    const other = new RawBot(scene.discord);
    await scene.bot.connect();
    await other.connect();
    await scene.ana.send('<@bot> hello');
    for (const bot of [scene.bot, other]) await bot.waitFor(({ t }) => t === 'MESSAGE_CREATE');
  });

  test('WHEN heartbeats come THEN they are acknowledged until they are not', async () => {
    await scene.bot.connect();
    scene.bot.send({ op: 1, d: 1 });
    await scene.bot.waitFor(({ op }) => op === 11);
    const again = scene.discord.gateway.stopAcknowledgingHeartbeats();
    scene.bot.send({ op: 1, d: 1 });
    await scene.discord.waitUntil(() => scene.discord.gateway.heartbeats === 2);
    expect(scene.bot.received.filter(({ op }) => op === 11)).toHaveLength(1);
    again();
  });
});

describe('GIVEN changes that the bot can see THEN it is told of them', () => {
  test.each([
    ['a new channel', 'CHANNEL_CREATE', () => scene.club.createChannel('new')],
    ['another right', 'CHANNEL_UPDATE', () => scene.channel.allow('everyone', 1n)],
    ['a new role', 'GUILD_ROLE_CREATE', () => scene.club.createRole('critics')],
    ['a new thread', 'THREAD_CREATE', () => scene.channel.createThread('thread')],
    ['a locked thread', 'THREAD_UPDATE', () => scene.channel.createThread('thread').lock()],
    ['a deleted channel', 'CHANNEL_DELETE', () => scene.channel.delete()],
    ['a deleted thread', 'THREAD_DELETE', () => scene.channel.createThread('thread').delete()],
    [
      'something never heard of',
      'FILM_SHOWN',
      () => scene.discord.gateway.dispatch('FILM_SHOWN', { film: 'IO' }),
    ],
    ['a new server', 'GUILD_CREATE', () => scene.discord.createGuild()],
    ['a server that it is removed from', 'GUILD_DELETE', () => scene.club.removeBot()],
    ['a server that can’t be reached', 'GUILD_DELETE', () => scene.club.goAway()],
    ['an answer of its own', 'MESSAGE_CREATE', () => scene.send({ content: 'Hi' })],
  ])('%s', async (_, type, act) => {
    await scene.bot.connect();
    await scene.bot.waitFor(({ t }) => t === 'GUILD_CREATE');
    const from = scene.bot.received.length;
    await act();
    await scene.bot.waitFor(({ t }) => t === type, from);
  });
});

test('GIVEN a private answer THEN the bot is told of it as of a direct message', async () => {
  await scene.answer({ content: 'Psst', flags: 64 });
  const { d } = await scene.bot.waitFor(({ t }) => t === 'MESSAGE_CREATE');
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
