import { ChannelType, GatewayIntentBits, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NotPossible } from '../src/people/NotPossible.ts';
import { ALL_PERMISSIONS } from '../src/world/permissions.ts';
import { ASK, idOf, Scene } from './cases/Scene.ts';

const { IsComponentsV2, Ephemeral } = MessageFlags;

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.start();
});

afterEach(() => scene.discord.close());

const list = (query = '', channel = scene.channel) =>
  scene.bot.call('GET', `/channels/${channel.id}/messages${query}`);
const commands = (method: string, path = '', body?: unknown) =>
  scene.bot.call(method, `/applications/${scene.discord.applicationId}/commands${path}`, body);

describe('GIVEN a message of the bot', () => {
  test('THEN components come back with ids and defaults', async () => {
    const { body } = await scene.send({
      flags: IsComponentsV2,
      components: [
        {
          type: 17,
          unknown: true,
          components: [
            { type: 10, content: 'Hi' },
            { type: 14 },
            { type: 1, components: [{ type: 2, style: 1, label: 'A', custom_id: 'a' }] },
          ],
        },
        { type: 10, id: 2, content: 'Ho' },
      ],
    });
    expect(body).toMatchObject({
      components: [
        {
          type: 17,
          id: 1,
          accent_color: null,
          spoiler: false,
          components: [
            { type: 10, id: 3 },
            { type: 14, id: 4, divider: true, spacing: 1 },
            { type: 1, id: 5, components: [{ type: 2, id: 6 }] },
          ],
        },
        { type: 10, id: 2, content: 'Ho' },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('unknown');
  });

  test('with a nonce that is enforced THEN the first message comes back', async () => {
    const first = await scene.sendHello({ content: 'Once', nonce: '1', enforce_nonce: true });
    const second = await scene.sendHello({ content: 'Twice', nonce: '1', enforce_nonce: true });
    expect(second).toBe(first);
    expect(scene.channel.messages).toHaveLength(1);
    expect(await scene.sendHello({ content: 'Not enforced', nonce: '1' })).not.toBe(first);
    scene.clock.advance(10 * 60_000);
    expect(await scene.sendHello({ content: 'Later', nonce: '1', enforce_nonce: true })).not.toBe(first);
  });

  test('WHEN it is edited THEN what is not named stays', async () => {
    const id = await scene.sendHello({ content: 'Hi', embeds: [{ title: ' T ' }] });
    const { body } = await scene.edit(id, { content: 'Ho' });
    expect(body).toMatchObject({
      content: 'Ho',
      embeds: [{ type: 'rich', title: 'T' }],
      edited_timestamp: expect.any(String),
    });
  });

  test('WHEN an edit asks for other flags THEN they are ignored, and that is written down', async () => {
    const id = await scene.sendHello({ content: 'Hi' });
    const { body } = await scene.edit(id, { content: 'Ho', flags: Ephemeral });
    expect(body).toMatchObject({ flags: 0 });
    expect(scene.discord.ignored).toMatchObject([
      { rule: 'message.flags.edit', request: { method: 'PATCH' } },
    ]);
    expect(scene.discord.refusals).toEqual([]);
  });
});

describe('GIVEN mentions', () => {
  const pinged = async (body: object) => {
    const id = await scene.sendHello(body);
    return scene.channel.messages.find((message) => message.id === id)?.pinged;
  };

  beforeEach(() => {
    scene.club.addMember('Ben');
  });

  test.each([
    ['a person, by default', () => ({ content: scene.ana.mention }), ['Ana']],
    ['a person, for nobody', () => ({ content: scene.ana.mention, allowed_mentions: { parse: [] } }), []],
    ['a person, by an empty object', () => ({ content: scene.ana.mention, allowed_mentions: {} }), []],
    [
      'a person, named',
      () => ({ content: scene.ana.mention, allowed_mentions: { users: [scene.ana.id] } }),
      ['Ana'],
    ],
    [
      'a person who is named alone',
      () => ({ content: 'Hi', allowed_mentions: { users: [scene.ana.id] } }),
      [],
    ],
    [
      'everybody, by default',
      () => ({ content: '@everyone' }),
      ['owner of Club', 'Aftercredits', 'Ana', 'Ben'],
    ],
    ['everybody, for people only', () => ({ content: '@here', allowed_mentions: { parse: ['users'] } }), []],
    [
      'a person in a text display',
      () => ({
        flags: IsComponentsV2,
        components: [{ type: 17, components: [{ type: 10, content: `Hi ${scene.ana.mention}` }] }],
      }),
      ['Ana'],
    ],
  ])('of %s THEN just those are pinged who should be', async (_, body, names) => {
    expect(await pinged(body())).toEqual(names);
  });

  test('of everybody without the right to THEN nobody is pinged', async () => {
    scene.channel.deny('bot', PermissionFlagsBits.MentionEveryone);
    expect(await pinged({ content: '@everyone' })).toEqual([]);
  });

  test('of a role THEN its members are pinged if it can be mentioned', async () => {
    const critics = scene.club.createRole('critics', [scene.ana], { isMentionable: true });
    const quiet = scene.club.createRole('quiet', [scene.ana]);
    expect(await pinged({ content: critics.mention })).toEqual(['Ana']);
    expect(
      await pinged({ content: critics.mention, allowed_mentions: { parse: [], roles: [critics.id] } }),
    ).toEqual(['Ana']);
    scene.channel.deny('bot', PermissionFlagsBits.MentionEveryone);
    expect(await pinged({ content: quiet.mention })).toEqual([]);
  });

  test('by a reply THEN its author is pinged unless allowed_mentions is there', async () => {
    const { id } = await scene.ana.send('Hi');
    const reply = { content: 'Ho', message_reference: { message_id: id } };
    expect(await pinged(reply)).toEqual(['Ana']);
    expect(await pinged({ ...reply, allowed_mentions: { parse: ['users'] } })).toEqual([]);
    expect(await pinged({ ...reply, allowed_mentions: { parse: [], replied_user: true } })).toEqual(['Ana']);
  });

  test('in an answer to an interaction THEN people alone are pinged by default', async () => {
    await scene.answer({ content: `@everyone ${scene.ana.mention}` });
    expect(scene.channel.messages.at(-1)?.pinged).toEqual(['Ana']);
  });

  test('in a private answer THEN nobody but its reader can be pinged', async () => {
    const ben = scene.club.addMember('Cleo');
    await scene.answer({ content: `${ben.mention} ${scene.ana.mention}`, flags: Ephemeral });
    expect(scene.ana.messagesIn(scene.channel).at(-1)?.pinged).toEqual(['Ana']);
  });

  test('by an edit THEN nobody is pinged', async () => {
    const id = await scene.sendHello({ content: 'Hi' });
    const { body } = await scene.edit(id, { content: scene.ana.mention });
    expect(body).toMatchObject({ mentions: [{ id: scene.ana.id }] });
    expect(scene.channel.messages.at(-1)?.pinged).toEqual([]);
  });
});

describe('GIVEN messages in a channel', () => {
  const contents = async (query?: string) => {
    const { body } = await list(query);
    return Array.isArray(body) ? body.map(({ content }: { content: string }) => content) : body;
  };

  test('THEN pages are cut as asked for, newest first', async () => {
    const ids = [];
    for (const content of ['a', 'b', 'c', 'd', 'e']) ids.push(await scene.sendHello({ content }));
    expect(await contents()).toEqual(['e', 'd', 'c', 'b', 'a']);
    expect(await contents('?limit=2')).toEqual(['e', 'd']);
    expect(await contents(`?limit=2&before=${ids[3]}`)).toEqual(['c', 'b']);
    expect(await contents(`?limit=2&after=${ids[1]}`)).toEqual(['d', 'c']);
    expect(await contents(`?limit=3&around=${ids[2]}`)).toEqual(['d', 'c', 'b']);
    await scene.delete(ids[2] ?? '');
    expect(await contents(`?limit=2&after=${ids[1]}`)).toEqual(['e', 'd']);
  });

  test('without the right to read what was THEN the page is empty', async () => {
    await scene.sendHello();
    scene.channel.deny('bot', PermissionFlagsBits.ReadMessageHistory);
    expect(await contents()).toEqual([]);
  });

  test('THEN what others wrote is empty, and own messages are not', async () => {
    await scene.ana.send('Secret');
    await scene.sendHello({
      content: 'Open',
      message_reference: { message_id: (await scene.ana.send('Question')).id },
    });
    expect(await contents()).toEqual(['Open', '', '']);
    const { body } = await list('?limit=1');
    expect(body).toMatchObject([{ referenced_message: { content: '' } }]);
  });

  test('with the privileged intent THEN nothing is empty', async () => {
    const other = await Scene.start({ privilegedIntents: GatewayIntentBits.MessageContent });
    await other.ana.send('Secret');
    const { body } = await other.bot.call('GET', `/channels/${other.channel.id}/messages`);
    expect(body).toMatchObject([{ content: 'Secret' }]);
    await other.discord.close();
  });

  test('WHEN they are deleted in bulk THEN the bot is told at once', async () => {
    await scene.bot.connect();
    scene.channel.allow('bot', PermissionFlagsBits.ManageMessages);
    const ids = [await scene.sendHello(), (await scene.ana.send('Hi')).id];
    const path = `/channels/${scene.channel.id}/messages/bulk-delete`;
    expect((await scene.bot.call('POST', path, { messages: [...ids, '1'] })).status).toBe(400);
    expect((await scene.bot.call('POST', path, { messages: ids })).status).toBe(204);
    expect(await scene.bot.waitFor(({ t }) => t === 'MESSAGE_DELETE_BULK')).toMatchObject({
      d: { ids, channel_id: scene.channel.id },
    });
  });
});

describe('GIVEN commands', () => {
  test('WHEN they are registered THEN they come back with ids, versions and defaults', async () => {
    const { body } = await scene.register({ ...ASK, name_localizations: { de: 'frag' } });
    expect(body).toMatchObject([
      {
        id: expect.stringMatching(/^\d+$/),
        version: expect.stringMatching(/^\d+$/),
        application_id: scene.discord.applicationId,
        type: 1,
        name_localizations: { de: 'frag' },
        default_member_permissions: null,
        contexts: null,
        integration_types: [0, 1],
        nsfw: false,
        dm_permission: true,
      },
    ]);
    expect(JSON.stringify((await commands('GET')).body)).not.toContain('localizations');
    expect(JSON.stringify((await commands('GET', '?with_localizations=true')).body)).toContain('frag');
  });

  test('WHEN the same are registered again THEN they keep their ids, and changed ones get a new version', async () => {
    const first = await scene.register(ASK);
    expect((await scene.register(ASK)).body).toEqual(first.body);
    const { body } = await scene.register({ ...ASK, description: 'Asks again' });
    expect(body).toMatchObject([{ id: scene.discord.commands()[0]?.id, description: 'Asks again' }]);
    expect(JSON.stringify(first.body)).not.toContain(scene.discord.commands()[0]?.version);
  });

  test('one by one THEN a known name is replaced, and ids work', async () => {
    const made = await commands('POST', '', ASK);
    expect(made.status).toBe(201);
    const id = idOf(made);
    expect((await commands('POST', '', { ...ASK, description: 'Other' })).status).toBe(200);
    expect((await commands('GET', `/${id}`)).body).toMatchObject({ description: 'Other' });
    expect((await commands('PATCH', `/${id}`, { name: 'frag' })).body).toMatchObject({
      id,
      name: 'frag',
      description: 'Other',
    });
    expect((await commands('DELETE', `/${id}`)).status).toBe(204);
    expect((await commands('GET')).body).toEqual([]);
  });

  test('of an entry point THEN it comes back with its handler, and only for everywhere', async () => {
    const launch = { type: 4, name: 'launch', handler: 2 };
    expect((await scene.register(launch)).body).toMatchObject([{ ...launch, description: '' }]);
    expect((await commands('POST', '', { ...launch, name: 'other' })).body).toMatchObject({ code: 30032 });
    const path = `/applications/${scene.discord.applicationId}/guilds/${scene.club.id}/commands`;
    expect((await scene.bot.call('PUT', path, [launch])).body).toMatchObject({
      errors: { 0: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } } },
    });
  });

  test('of one server THEN only that server has them', async () => {
    const path = `/applications/${scene.discord.applicationId}/guilds/${scene.club.id}/commands`;
    const { body } = await scene.bot.call('PUT', path, [ASK]);
    expect(body).toMatchObject([{ guild_id: scene.club.id }]);
    expect(scene.discord.commands()).toEqual([]);
    expect(scene.discord.commands(scene.club)).toHaveLength(1);
    await expect(scene.ana.run('/ask', { question: 'Who?' }, { in: scene.ana.dm })).rejects.toThrow(
      'registered: none',
    );
  });
});

test.each([
  ['people', 5, [{ id: '1', type: 'user' }]],
  ['roles', 6, [{ id: '1', type: 'role' }]],
  [
    'people and roles',
    7,
    [
      { id: '1', type: 'user' },
      { id: '2', type: 'role' },
    ],
  ],
  ['channels', 8, [{ id: '1', type: 'channel' }]],
])('GIVEN a select of %s THEN it is taken', async (_, type, defaults) => {
  const select = { type, custom_id: 's', max_values: 2, default_values: defaults };
  const { body } = await scene.send({ content: 'Which?', components: [{ type: 1, components: [select] }] });
  expect(body).toMatchObject({ components: [{ components: [select] }] });
});

test('GIVEN direct messages THEN both sides can write', async () => {
  const dm = await scene.bot.call('POST', '/users/@me/channels', { recipient_id: scene.ana.id });
  expect(dm.body).toMatchObject({ type: 1, recipients: [{ id: scene.ana.id }] });
  await scene.sendHello({ content: 'Hello' }, { id: idOf(dm) });
  await scene.ana.send('Hi', { in: scene.ana.dm });
  expect(scene.ana.messagesIn(scene.ana.dm).map(({ text }) => text)).toEqual(['Hello', 'Hi']);
  expect((await list('', scene.ana.dm)).body).toMatchObject([{ content: 'Hi' }, { content: 'Hello' }]);
});

test('GIVEN a channel THEN it comes back with its flags and overwrites', async () => {
  const spoilers = scene.club
    .createChannel('spoilers', { spoiler: true, topic: 'IO' })
    .deny(scene.ana, PermissionFlagsBits.SendMessages);
  const { body } = await scene.bot.call('GET', `/channels/${spoilers.id}`);
  expect(body).toMatchObject({
    type: 0,
    flags: 1 << 21,
    topic: 'IO',
    permission_overwrites: [{ id: scene.ana.id, type: 1, allow: '0', deny: '2048' }],
  });
});

test('GIVEN a message in an archived thread THEN the thread is active again', async () => {
  const thread = scene.channel.createThread('thread').archive();
  await scene.sendHello({ content: 'Hi' }, thread);
  const { body } = await scene.bot.call('GET', `/channels/${thread.id}`);
  expect(body).toMatchObject({
    thread_metadata: { archived: false, locked: false },
    parent_id: scene.channel.id,
  });
});

test('GIVEN the bot itself THEN it can be asked about', async () => {
  const { applicationId, publicKey } = scene.discord;
  expect((await scene.bot.call('GET', '/users/@me')).body).toMatchObject({ id: applicationId, bot: true });
  expect((await scene.bot.call('GET', '/applications/@me')).body).toMatchObject({
    id: applicationId,
    verify_key: publicKey,
    flags: 0,
  });
  expect((await scene.bot.call('GET', '/gateway/bot')).body).toMatchObject({
    url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\/gateway$/),
    shards: 1,
    session_start_limit: { total: 1_000, remaining: 1_000, max_concurrency: 16 },
  });
});

test('GIVEN servers THEN those that the bot is in are listed with what it may, and page by page', async () => {
  const { discord, bot, club } = scene;
  await discord.createGuild({ name: 'Elsewhere', bot: false });
  const other = await discord.createGuild({ name: 'Other', bot: PermissionFlagsBits.Administrator });
  const list = async (query = '') => (await bot.call('GET', `/users/@me/guilds${query}`)).body;
  expect(await list()).toMatchObject([
    { id: club.id, owner: false },
    { id: other.id, name: 'Other', permissions: ALL_PERMISSIONS.toString() },
  ]);
  expect(await list('?limit=1')).toMatchObject([{ id: club.id }]);
  expect(await list(`?after=${club.id}`)).toMatchObject([{ id: other.id }]);
});

test('GIVEN a server THEN its channels are listed, also hidden ones, and no thread', async () => {
  const { bot, channel, club } = scene;
  channel.createThread('thread');
  const hidden = club.createChannel('hidden').deny('bot', PermissionFlagsBits.ViewChannel);
  const { body } = await bot.call('GET', `/guilds/${club.id}/channels`);
  expect(body).toMatchObject([
    { id: channel.id, permission_overwrites: [] },
    {
      id: hidden.id,
      permission_overwrites: [{ id: scene.discord.applicationId, type: 1, allow: '0', deny: '1024' }],
    },
  ]);
});

test('GIVEN an endpoint for interactions THEN the application shows its URL', async () => {
  const shown = async () => (await scene.bot.call('GET', '/applications/@me')).body;
  expect(await shown()).toMatchObject({ interactions_endpoint_url: null });
  scene.discord.endpoint.deliverTo('http://127.0.0.1:1/interactions');
  expect(await shown()).toMatchObject({ interactions_endpoint_url: 'http://127.0.0.1:1/interactions' });
});

test('GIVEN any answer THEN it has the headers of rate limits, and is written down', async () => {
  const { headers } = await scene.send({ content: 'Hi' });
  expect(Number(headers.get('X-RateLimit-Remaining'))).toBeGreaterThan(0);
  expect(headers.get('X-RateLimit-Bucket')).toMatch(/^\w+$/);
  expect(scene.discord.requests).toMatchObject([
    {
      method: 'POST',
      path: `/channels/${scene.channel.id}/messages`,
      body: { content: 'Hi' },
      status: 200,
      rules: [],
      isFault: false,
    },
  ]);
});

test.each([
  ['polls', { poll: {} }],
  ['forwards', { message_reference: { type: 1, message_id: '1' } }],
])('GIVEN %s, which are not modelled THEN that is said, not passed over', async (_, body) => {
  const answer = await scene.send(body);
  expect(answer).toMatchObject({ status: 501, body: { message: expect.stringContaining('does not model') } });
  expect(scene.discord.refusals).toHaveLength(1);
});

describe('GIVEN what a server has planned', () => {
  const startsAt = new Date('2026-12-01T19:00:00Z');
  const endsAt = new Date('2026-12-01T22:00:00Z');
  const listed = async (): Promise<unknown> =>
    (await scene.bot.call('GET', `/guilds/${scene.club.id}/scheduled-events`)).body;

  test('THEN it is listed with its times, until it is over', async () => {
    const voice = scene.club.createChannel('voice', { type: ChannelType.GuildVoice });
    const film = scene.club.scheduleEvent('Film night', { startsAt, endsAt });
    scene.club.scheduleEvent('Talk', { startsAt, in: voice });
    const times = { scheduled_start_time: startsAt.toISOString(), status: 1, guild_id: scene.club.id };
    expect(await listed()).toMatchObject([
      { ...times, name: 'Film night', scheduled_end_time: endsAt.toISOString(), entity_type: 3 },
      { ...times, name: 'Talk', scheduled_end_time: null, channel_id: voice.id, entity_type: 2 },
    ]);
    film.start().end();
    expect(await listed()).toMatchObject([{ name: 'Talk' }]);
    voice.deny('bot', PermissionFlagsBits.ViewChannel);
    expect(await listed()).toEqual([]);
  });

  test('THEN somewhere else needs an end', () => {
    expect(() => scene.club.scheduleEvent('Film night', { startsAt })).toThrow(NotPossible);
  });
});

test('GIVEN a message WHEN the bot opens a thread on it THEN it has the id of the message, and is written in', async () => {
  const id = await scene.sendHello();
  const opened = await scene.bot.call('POST', `/channels/${scene.channel.id}/messages/${id}/threads`, {
    name: 'Talk',
  });
  expect(opened).toMatchObject({
    status: 201,
    body: { id, name: 'Talk', parent_id: scene.channel.id, owner_id: scene.discord.applicationId },
  });
  expect(scene.channel.threads.map(({ name }) => name)).toEqual(['Talk']);
  await scene.sendHello({ content: 'Hi' }, { id });
  expect(scene.channel.threads[0]?.messages).toMatchObject([{ text: 'Hi' }]);
  const { body } = await scene.bot.call('GET', `/channels/${scene.channel.id}/messages/${id}`);
  expect(body).toMatchObject({ flags: MessageFlags.HasThread });
});
