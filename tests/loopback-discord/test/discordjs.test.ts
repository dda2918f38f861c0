import {
  type APIInteractionResponse,
  Client,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  GatewayIntentBits,
  InteractionResponseType,
  type Message,
  MessageFlags,
  Options,
  type PartialMessage,
  Partials,
  Routes,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Discord } from '../src/Discord.ts';
import type { DiscordOptions } from '../src/DiscordOptions.ts';
import type { ChannelHandle } from '../src/people/ChannelHandle.ts';
import type { Person } from '../src/people/Person.ts';
import { startDiscord } from '../src/startDiscord.ts';
import { ASK } from './cases/Scene.ts';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

let discord: Discord;
let channel: ChannelHandle;
let ana: Person;
let client: Client;
let cleanUp: (() => Promise<unknown>)[];

beforeEach(async () => {
  cleanUp = [];
  await start();
});

afterEach(async () => {
  for (const act of cleanUp.reverse()) await act();
});

/** Starts a Discord with a club, and a client that is not logged in yet. */
async function start(options: DiscordOptions = {}): Promise<void> {
  discord = await startDiscord(options);
  cleanUp.push(() => discord.close());
  const club = await discord.createGuild({ name: 'Film club' });
  channel = club.createChannel('club');
  ana = club.addMember('Ana');
  client = createClient();
}

function createClient(intents: number = Guilds | GuildMessages | DirectMessages): Client {
  const made = new Client({
    intents,
    partials: [Partials.Channel, Partials.Message],
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { api: discord.apiUrl, offset: 0 },
  });
  cleanUp.push(() => made.destroy());
  return made;
}

async function login(): Promise<void> {
  const ready = once(Events.ClientReady);
  await client.login(discord.token);
  await ready;
}

function once(event: string): Promise<unknown[]> {
  return new Promise((resolve) => client.once(event, (...args: unknown[]) => resolve(args)));
}

/** Answers every interaction as it comes over the wire. Gives the ids of those that came. */
function answers(response: APIInteractionResponse): string[] {
  const ids: string[] = [];
  client.on(Events.Raw, (packet: GatewayDispatchPayload) => {
    if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
    const { id, token } = packet.d;
    ids.push(id);
    void client.rest.post(Routes.interactionCallback(id, token), { auth: false, body: response });
  });
  return ids;
}

const HELLO = { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'Hello' } } as const;
const ask = () => ana.run('/ask', { question: 'Who?' });

describe('GIVEN the client of discord.js', () => {
  test('WHEN it logs in THEN it knows itself, its server and its channels', async () => {
    await login();
    expect(client.user?.id).toBe(discord.applicationId);
    expect(client.application?.id).toBe(discord.applicationId);
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Film club']);
    expect(client.channels.cache.has(channel.id)).toBe(true);
    expect(client.guilds.cache.first()?.members.me?.permissions.has('SendMessages')).toBe(true);
    expect(discord.refusals).toEqual([]);
  });

  test('WHEN it registers commands THEN people can run them, and its own answers too', async () => {
    await login();
    await client.application?.commands.set([ASK]);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand())
        void interaction.reply({
          content: interaction.options.getString('question', true),
          flags: MessageFlags.Ephemeral,
        });
      if (interaction.isAutocomplete()) void interaction.respond([{ name: 'IO', value: 'io' }]);
    });
    expect(await ask()).toMatchObject({ text: 'Who?', isEphemeral: true });
    expect(await ana.type('/ask', 'film', 'i')).toEqual([{ name: 'IO', value: 'io' }]);
    expect(discord.refusals).toEqual([]);
  });

  test('WHEN it answers by raw REST THEN that is the answer', async () => {
    await login();
    await client.application?.commands.set([ASK]);
    answers(HELLO);
    expect(await ask()).toMatchObject({ text: 'Hello' });
  });

  test('WHEN messages come, change and go THEN it hears of them though it caches none', async () => {
    await login();
    const seen: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => seen.push(`created ${content}`));
    client.on(Events.MessageUpdate, (old, { content }) => seen.push(`updated ${content} ${old.partial}`));
    const deleted = once(Events.MessageDelete);
    const message = await ana.send('<@bot> one');
    await ana.edit(message, '<@bot> two');
    await ana.delete(message);
    const [gone] = await deleted;
    const mention = `<@${discord.applicationId}>`;
    expect(seen).toEqual([`created ${mention} one`, `updated ${mention} two true`]);
    expect(isMessage(gone) ? gone.id : null).toBe(message.id);
  });

  test('WHEN it is written to directly THEN it hears and can reply', async () => {
    await login();
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) void message.reply('Hello');
    });
    const message = await ana.send('Hi', { in: ana.dm });
    expect(await message.waitForReply()).toMatchObject({
      text: 'Hello',
      author: 'Aftercredits',
      pinged: ['Ana'],
    });
  });

  test('WHEN its socket is cut THEN it resumes, and nothing is lost or doubled', async () => {
    await login();
    await client.application?.commands.set([ASK]);
    const ids = answers(HELLO);
    await ask();
    discord.gateway.dropConnections();
    await discord.waitUntil(() => discord.gateway.sessions.every(({ isConnected }) => !isConnected));
    const meanwhile = [ask(), ask()];
    expect(await Promise.all(meanwhile)).toMatchObject([{ text: 'Hello' }, { text: 'Hello' }]);
    await ask();
    expect(new Set(ids).size).toBe(4);
    expect(ids).toHaveLength(4);
    expect(discord.gateway.sessions).toMatchObject([{ resumes: 1 }]);
    expect(discord.doubled).toEqual([]);
    expect(discord.unanswered).toEqual([]);
  });

  test.each([
    ['is told to reconnect', () => discord.gateway.requestReconnect()],
    ['is told that its session is void but resumable', () => discord.gateway.invalidateSessions(true)],
    ['is closed with 4000', () => discord.gateway.closeConnections(4_000)],
  ])('WHEN it %s THEN it resumes', async (_, act) => {
    await login();
    const resumed = once(Events.ShardResume);
    act();
    await resumed;
    expect(discord.gateway.sessions).toMatchObject([{ resumes: 1 }]);
  });

  test('WHEN its heartbeats are not acknowledged THEN it comes again', async () => {
    await discord.close();
    await start({ heartbeatInterval: 500 });
    await login();
    const resumed = once(Events.ShardResume);
    const again = discord.gateway.stopAcknowledgingHeartbeats();
    await discord.waitUntil(() => discord.gateway.sessions.every(({ isConnected }) => !isConnected));
    again();
    await resumed;
  });

  test('WHEN Discord is away for a moment THEN it comes again', async () => {
    await login();
    const resumed = once(Events.ShardResume);
    await discord.faults.refuseConnections();
    await discord.faults.acceptConnections();
    await resumed;
  });

  test.each([
    [4_004, 'gateway.token', {}],
    [4_013, 'gateway.intents', { intents: 1 << 30 }],
    [4_014, 'gateway.privileged', { intents: Guilds | MessageContent }],
    [4_010, 'gateway.shard', {}],
  ])(
    'WHEN its start is wrong (%s) THEN it is closed for good',
    async (code, rule, { intents }: { intents?: number }) => {
      if (intents !== undefined) client = createClient(intents);
      const closed = once(Events.ShardDisconnect);
      if (code === 4_004) discord.faults.failNext('GET', '/gateway/bot', { body: gatewayOf(discord) });
      if (code === 4_010) Object.assign(client.options, { shards: [3], shardCount: 2 });
      void client.login(code === 4_004 ? 'not-the-token' : discord.token).catch(() => {});
      expect(await closed).toMatchObject([{ code }, expect.any(Number)]);
      expect(discord.refusals).toMatchObject([{ rules: [rule], status: code }]);
    },
  );

  test('WHEN its token is wrong THEN it can’t log in', async () => {
    await expect(client.login('not-the-token')).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(discord.refusals).toMatchObject([{ rules: ['request.token'], status: 401 }]);
  });

  test.each([
    ['a rate limit', { status: 429, retryAfter: 0.01 }],
    ['a global rate limit', { status: 429, retryAfter: 0.01, global: true }],
    ['a failure', { status: 500 }],
    ['a gateway that is away', { status: 502 }],
  ])('WHEN it meets %s THEN it tries again, and the message is there once', async (_, fault) => {
    client.rest.setToken(discord.token);
    discord.faults.failNext('POST', '/channels/:channel/messages', fault);
    await client.rest.post(Routes.channelMessages(channel.id), { body: { content: 'Hi' } });
    expect(channel.messages).toHaveLength(1);
    expect(discord.requests.map(({ status }) => status)).toEqual([fault.status, 200]);
  });

  test('WHEN Discord refuses something THEN its error says what and where', async () => {
    client.rest.setToken(discord.token);
    const body = {
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 17, components: [{ type: 10, content: '' }] }],
    };
    const error: unknown = await client.rest
      .post(Routes.channelMessages(channel.id), { body })
      .catch((thrown: unknown) => thrown);
    if (!(error instanceof DiscordAPIError)) throw new TypeError('not refused');
    expect(error).toMatchObject({ status: 400, code: 50035 });
    expect(error.message).toContain(
      'components[0].components[0].content[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 4000 in length.',
    );
  });

  test('WHEN it opens a modal THEN it can read what is submitted, and answer with a file', async () => {
    await login();
    await client.application?.commands.set([ASK]);
    const input = { type: 4, custom_id: 'why', style: 1 } as const;
    const components = [{ type: 18, label: 'Why', component: input } as const];
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand())
        void interaction.showModal({ custom_id: 'rate', title: 'Rate it', components });
      if (interaction.isModalSubmit()) {
        const why = interaction.fields.getTextInputValue('why');
        void interaction.reply({ content: why, files: [{ attachment: Buffer.from('Io'), name: 'io.txt' }] });
      }
    });
    const modal = await ana.openModal(ask);
    const answer = await ana.submit(modal, { Why: 'It is cold' });
    expect(answer).toMatchObject({ text: 'It is cold', files: [{ name: 'io.txt' }] });
    expect(discord.refusals).toEqual([]);
  });

  test('WHEN it reacts THEN everybody sees it, and it is told', async () => {
    client = createClient(Guilds | GuildMessages | GatewayIntentBits.GuildMessageReactions);
    await login();
    const heard = new Promise<string>((resolve) =>
      client.on(Events.Raw, ({ t, d }: GatewayDispatchPayload) => {
        if (t === GatewayDispatchEvents.MessageReactionAdd) resolve(d.message_id);
      }),
    );
    client.on(Events.MessageCreate, (message) => void message.react('🎬'));
    const message = await ana.send('<@bot> hi');
    expect(await heard).toBe(message.id);
    expect(message.reactions).toEqual({ '🎬': ['Aftercredits'] });
  });

  test('WHEN a bucket is empty THEN it waits by itself, and runs into nothing', async () => {
    await start({ bucketLimit: { requests: 1, seconds: 0.1 } });
    await login();
    const sent = [1, 2, 3].map((number) =>
      client.rest.post(Routes.channelMessages(channel.id), { body: { content: String(number) } }),
    );
    await Promise.all(sent);
    expect(channel.messages.map(({ text }) => text)).toEqual(['1', '2', '3']);
    expect(discord.refusals).toEqual([]);
  });

  test('WHEN it has two shards THEN both come up and share the servers', async () => {
    const second = await discord.createGuild({ name: 'Second' });
    const hall = second.createChannel('hall');
    Object.assign(client.options, { shards: [0, 1], shardCount: 2 });
    await login();
    expect(client.guilds.cache.size).toBe(2);
    const seen: string[] = [];
    client.on(Events.MessageCreate, ({ guildId }) => seen.push(guildId ?? ''));
    await ana.send('<@bot> one');
    await second.addMember('Ben').send('<@bot> two', { in: hall });
    await discord.gateway.flush();
    expect(seen).toHaveLength(2);
    expect(discord.gateway.sessions.map(({ shard }) => shard)).toEqual(
      expect.arrayContaining([
        [0, 2],
        [1, 2],
      ]),
    );
  });
});

/** The answer of /gateway/bot, for a client whose token does not get one. */
function gatewayOf({ apiUrl }: Discord) {
  const url = apiUrl.replace(/^http/, 'ws').replace(/\/api$/, '/gateway');
  return {
    url,
    shards: 1,
    session_start_limit: { total: 1, remaining: 1, reset_after: 60_000, max_concurrency: 1 },
  };
}

function isMessage(value: unknown): value is Message | PartialMessage {
  return typeof value === 'object' && value !== null && 'id' in value;
}
