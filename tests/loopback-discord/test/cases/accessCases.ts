import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { ChannelHandle } from '../../src/people/ChannelHandle.ts';
import type { accessRules } from '../../src/rules/accessRules.ts';
import type { RequestCase } from './Case.ts';
import { ASK, idOf, type Scene } from './Scene.ts';

const {
  Connect,
  CreatePublicThreads,
  ViewChannel,
  SendMessages,
  SendMessagesInThreads,
  ReadMessageHistory,
  ManageMessages,
  ManageThreads,
} = PermissionFlagsBits;

const EPHEMERAL = 1 << 6;

/** An ephemeral answer to Ana, and what is then done to it as a message of the channel. */
async function ephemeral(scene: Scene, method: string, body?: unknown) {
  const interaction = await scene.runAsk();
  const callback = { type: 4, data: { content: 'Psst', flags: EPHEMERAL } };
  await scene.bot.respond(interaction, callback);
  const id = idOf(await scene.bot.call('GET', scene.webhook(interaction, '@original')));
  return scene.bot.call(method, `/channels/${scene.channel.id}/messages/${id}`, body);
}

/** Opens a thread on a message of the bot's. */
async function openThread(scene: Scene, body: object, where: ChannelHandle = scene.channel) {
  const id = await scene.sendHello({ content: 'Hi' }, where);
  return scene.bot.call('POST', `/channels/${where.id}/messages/${id}/threads`, body);
}

async function dmWith(scene: Scene, person: { readonly id: string }): Promise<{ readonly id: string }> {
  return { id: idOf(await scene.bot.call('POST', '/users/@me/channels', { recipient_id: person.id })) };
}

/** Breaks every rule on who may do what where. */
export const accessCases: Readonly<Record<keyof typeof accessRules, readonly RequestCase[]>> = {
  'channel.unknown': [
    { how: 'reading', breaks: ({ bot }) => bot.call('GET', '/channels/1') },
    { how: 'writing', breaks: (scene) => scene.send({ content: 'Hi' }, { id: '1' }) },
  ],
  'channel.view': [
    {
      how: 'a hidden channel',
      breaks: (scene) => {
        scene.channel.deny('bot', ViewChannel);
        return scene.send({ content: 'Hi' });
      },
      fits: (scene) => {
        scene.channel.deny('everyone', ViewChannel).allow('bot', ViewChannel);
        return scene.send({ content: 'Hi' });
      },
    },
    {
      how: 'a server that it is not in',
      breaks: async (scene) => {
        const elsewhere = await scene.discord.createGuild({ bot: false });
        return scene.bot.call('GET', `/channels/${elsewhere.createChannel('elsewhere').id}/messages`);
      },
    },
    {
      how: 'a group of people',
      breaks: async (scene) => {
        const ben = scene.discord.createUser('Ben', { installed: 'user' });
        const group = scene.discord.createGroup([scene.ana, ben]);
        await scene.register(ASK);
        await scene.bot.respond(await scene.runAsk(ben, group), { type: 4, data: { content: 'Io' } });
        return scene.send({ content: 'Hi' }, group);
      },
      fits: async (scene) => {
        const ben = scene.discord.createUser('Ben', { installed: 'user' });
        const group = scene.discord.createGroup([scene.ana, ben]);
        await scene.register(ASK);
        const interaction = await scene.runAsk(ben, group);
        await scene.bot.respond(interaction, { type: 4, data: { content: 'Io' } });
        return scene.bot.call('POST', scene.webhook(interaction), { content: 'And' });
      },
    },
    {
      how: 'members of such a server',
      breaks: async (scene) => {
        const elsewhere = await scene.discord.createGuild({ bot: false });
        return scene.bot.call('GET', `/guilds/${elsewhere.id}/members/${scene.ana.id}`);
      },
    },
    {
      how: 'what such a server has planned',
      breaks: async (scene) => {
        const elsewhere = await scene.discord.createGuild({ bot: false });
        return scene.bot.call('GET', `/guilds/${elsewhere.id}/scheduled-events`);
      },
      fits: (scene) => scene.bot.call('GET', `/guilds/${scene.club.id}/scheduled-events`),
    },
    {
      how: 'channels of such a server',
      breaks: async (scene) => {
        const elsewhere = await scene.discord.createGuild({ bot: false });
        return scene.bot.call('GET', `/guilds/${elsewhere.id}/channels`);
      },
      fits: (scene) => scene.bot.call('GET', `/guilds/${scene.club.id}/channels`),
    },
  ],
  'channel.connect': [
    {
      how: 'a stage',
      breaks: (scene) => {
        const stage = scene.club.createChannel('stage', { type: ChannelType.GuildStageVoice });
        return scene.send({ content: 'Hi' }, stage.deny('bot', Connect));
      },
      fits: (scene) =>
        scene.send(
          { content: 'Hi' },
          scene.club.createChannel('stage', { type: ChannelType.GuildStageVoice }),
        ),
    },
    {
      how: 'the last messages of a voice channel',
      breaks: (scene) => {
        const voice = scene.club.createChannel('voice', { type: ChannelType.GuildVoice });
        return scene.bot.call('GET', `/channels/${voice.deny('everyone', Connect).id}/messages`);
      },
      fits: (scene) => {
        const voice = scene.club.createChannel('voice', { type: ChannelType.GuildVoice });
        return scene.bot.call('GET', `/channels/${voice.deny('everyone', Connect).id}`);
      },
    },
  ],
  'channel.send': [
    {
      how: 'a channel to read only',
      breaks: (scene) => {
        scene.channel.deny('everyone', SendMessages);
        return scene.send({ content: 'Hi' });
      },
      fits: (scene) => {
        scene.channel.deny('everyone', SendMessages).allow('bot', SendMessages);
        return scene.send({ content: 'Hi' });
      },
    },
  ],
  'channel.text': [
    {
      how: 'a forum',
      breaks: (scene) =>
        scene.send({ content: 'Hi' }, scene.club.createChannel('forum', { type: ChannelType.GuildForum })),
    },
    {
      how: 'a media channel',
      breaks: (scene) =>
        scene.send({ content: 'Hi' }, scene.club.createChannel('media', { type: ChannelType.GuildMedia })),
    },
    {
      how: 'a category',
      breaks: (scene) =>
        scene.send({ content: 'Hi' }, scene.club.createChannel('rooms', { type: ChannelType.GuildCategory })),
    },
  ],
  'channel.history': [
    {
      how: 'one message',
      breaks: async (scene) => {
        const id = await scene.sendHello();
        scene.channel.deny('bot', ReadMessageHistory);
        return scene.bot.call('GET', `/channels/${scene.channel.id}/messages/${id}`);
      },
      fits: (scene) => {
        scene.channel.deny('bot', ReadMessageHistory);
        return scene.bot.call('GET', `/channels/${scene.channel.id}/messages`);
      },
    },
  ],
  'thread.send': [
    {
      how: 'a thread to read only',
      breaks: (scene) => {
        scene.channel.deny('bot', SendMessagesInThreads);
        return scene.send({ content: 'Hi' }, scene.channel.createThread('thread'));
      },
      fits: (scene) => {
        scene.channel.deny('bot', SendMessages);
        return scene.send({ content: 'Hi' }, scene.channel.createThread('thread'));
      },
    },
  ],
  'thread.private': [
    {
      how: 'a thread among others',
      breaks: (scene) =>
        scene.send({ content: 'Hi' }, scene.channel.createThread('secret', { isPrivate: true })),
      fits: (scene) =>
        scene.send(
          { content: 'Hi' },
          scene.channel.createThread('secret', { isPrivate: true, members: ['bot'] }),
        ),
    },
  ],
  'thread.locked': [
    {
      how: 'a message',
      breaks: (scene) => scene.send({ content: 'Hi' }, scene.channel.createThread('thread').lock()),
      fits: (scene) => {
        scene.channel.allow('bot', ManageThreads);
        return scene.send({ content: 'Hi' }, scene.channel.createThread('thread').lock());
      },
    },
    {
      how: 'an edit',
      breaks: async (scene) => {
        const thread = scene.channel.createThread('thread');
        const id = await scene.sendHello({ content: 'Hi' }, thread);
        thread.lock();
        return scene.edit(id, { content: 'Ho' }, thread);
      },
    },
  ],
  'thread.archived': [
    {
      how: 'an edit',
      breaks: async (scene) => {
        const thread = scene.channel.createThread('thread');
        const id = await scene.sendHello({ content: 'Hi' }, thread);
        thread.archive();
        return scene.edit(id, { content: 'Ho' }, thread);
      },
      fits: (scene) => scene.send({ content: 'Hi' }, scene.channel.createThread('thread').archive()),
    },
  ],
  'thread.create': [
    {
      how: 'without the right',
      breaks: async (scene) => {
        scene.channel.deny('bot', CreatePublicThreads);
        return openThread(scene, { name: 'Talk' });
      },
      fits: (scene) => openThread(scene, { name: 'Talk' }),
    },
  ],
  'thread.place': [
    {
      how: 'in a thread',
      breaks: (scene) => openThread(scene, { name: 'Talk' }, scene.channel.createThread('aside')),
      fits: (scene) =>
        openThread(
          scene,
          { name: 'Talk' },
          scene.club.createChannel('news', { type: ChannelType.GuildAnnouncement }),
        ),
    },
    {
      how: 'in a voice channel',
      breaks: (scene) =>
        openThread(
          scene,
          { name: 'Talk' },
          scene.club.createChannel('voice', { type: ChannelType.GuildVoice }),
        ),
    },
  ],
  'thread.exists': [
    {
      how: 'once more',
      breaks: async (scene) => {
        const path = `/channels/${scene.channel.id}/messages/${await scene.sendHello()}/threads`;
        await scene.bot.call('POST', path, { name: 'Talk' });
        return scene.bot.call('POST', path, { name: 'Talk' });
      },
    },
  ],
  'thread.name': [
    {
      how: 'too long',
      breaks: (scene) => openThread(scene, { name: 'x'.repeat(101) }),
      at: 'name',
      fits: (scene) => openThread(scene, { name: 'x'.repeat(100) }),
    },
    { how: 'blank', breaks: (scene) => openThread(scene, { name: ' ' }), at: 'name' },
  ],
  'thread.archive-after': [
    {
      how: 'after two hours',
      breaks: (scene) => openThread(scene, { name: 'Talk', auto_archive_duration: 120 }),
      at: 'auto_archive_duration',
      fits: (scene) => openThread(scene, { name: 'Talk', auto_archive_duration: 60 }),
    },
  ],
  'thread.slow-mode': [
    {
      how: 'too slow',
      breaks: (scene) => openThread(scene, { name: 'Talk', rate_limit_per_user: 21_601 }),
      at: 'rate_limit_per_user',
      fits: (scene) => openThread(scene, { name: 'Talk', rate_limit_per_user: 21_600 }),
    },
  ],
  'message.unknown': [
    { how: 'one that never was', breaks: (scene) => scene.edit('1', { content: 'Hi' }) },
    {
      how: 'one that was deleted',
      breaks: async (scene) => {
        const id = await scene.sendHello();
        await scene.delete(id);
        return scene.delete(id);
      },
    },
  ],
  'message.ephemeral': [
    { how: 'reading', breaks: (scene) => ephemeral(scene, 'GET') },
    { how: 'editing', breaks: (scene) => ephemeral(scene, 'PATCH', { content: 'Hi' }) },
    { how: 'deleting', breaks: (scene) => ephemeral(scene, 'DELETE') },
  ],
  'message.edit-foreign': [
    {
      how: 'Ana’s message, as a moderator',
      breaks: async (scene) => {
        scene.channel.allow('bot', ManageMessages);
        return scene.edit((await scene.ana.send('Hi')).id, { content: 'Ho' });
      },
    },
  ],
  'message.delete-foreign': [
    {
      how: 'Ana’s message',
      breaks: async (scene) => scene.delete((await scene.ana.send('Hi')).id),
      fits: async (scene) => {
        scene.channel.allow('bot', ManageMessages);
        return scene.delete((await scene.ana.send('Hi')).id);
      },
    },
  ],
  'dm.delete-foreign': [
    {
      how: 'Ana’s message',
      breaks: async (scene) =>
        scene.delete((await scene.ana.send('Hi', { in: scene.ana.dm })).id, scene.ana.dm),
      fits: async (scene) =>
        scene.delete(await scene.sendHello({ content: 'Hi' }, scene.ana.dm), scene.ana.dm),
    },
  ],
  'bulk.permission': [
    {
      how: 'own messages, even',
      breaks: async (scene) => {
        const messages = [await scene.sendHello(), await scene.sendHello()];
        return scene.bot.call('POST', `/channels/${scene.channel.id}/messages/bulk-delete`, { messages });
      },
    },
  ],
  'guilds.limit': [
    {
      how: '201',
      breaks: ({ bot }) => bot.call('GET', '/users/@me/guilds?limit=201'),
      at: 'limit',
      fits: ({ bot }) => bot.call('GET', '/users/@me/guilds?limit=200'),
    },
    {
      how: '0',
      breaks: ({ bot }) => bot.call('GET', '/users/@me/guilds?limit=0'),
      at: 'limit',
      code: 'NUMBER_TYPE_MIN',
      fits: ({ bot }) => bot.call('GET', '/users/@me/guilds?limit=1'),
    },
  ],
  'member.unknown': [
    {
      how: 'somebody of elsewhere',
      breaks: (scene) => scene.bot.call('GET', `/guilds/${scene.club.id}/members/1`),
      fits: (scene) => scene.bot.call('GET', `/guilds/${scene.club.id}/members/${scene.ana.id}`),
    },
  ],
  'user.unknown': [
    {
      how: 'their reaction',
      breaks: async (scene) => {
        const id = await scene.sendHello();
        return scene.bot.call('DELETE', `/channels/${scene.channel.id}/messages/${id}/reactions/🎬/1`);
      },
    },
  ],
  'dm.recipient': [
    { how: 'nobody', breaks: ({ bot }) => bot.call('POST', '/users/@me/channels', { recipient_id: '1' }) },
    {
      how: 'itself',
      breaks: ({ bot, discord }) =>
        bot.call('POST', '/users/@me/channels', { recipient_id: discord.applicationId }),
    },
  ],
  'dm.closed': [
    {
      how: 'a person who wants none',
      breaks: async (scene) => {
        const ben = scene.club.addMember('Ben', { takesDms: false });
        return scene.send({ content: 'Hi' }, await dmWith(scene, ben));
      },
      fits: async (scene) => scene.send({ content: 'Hi' }, await dmWith(scene, scene.ana)),
    },
  ],
};
