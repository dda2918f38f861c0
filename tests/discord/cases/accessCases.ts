import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { accessRules } from '../rules/accessRules.ts';
import type { RequestCase } from './Case.ts';
import { idOf, type Scene } from './Scene.ts';

const {
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
  const interaction = await scene.ran();
  const callback = { type: 4, data: { content: 'Psst', flags: EPHEMERAL } };
  await scene.bot.responds(interaction, callback);
  const id = idOf(await scene.bot.calls('GET', scene.webhook(interaction, '@original')));
  return scene.bot.calls(method, `/channels/${scene.channel.id}/messages/${id}`, body);
}

async function dmWith(scene: Scene, person: { readonly id: string }): Promise<{ readonly id: string }> {
  return { id: idOf(await scene.bot.calls('POST', '/users/@me/channels', { recipient_id: person.id })) };
}

/** Breaks every rule on who may do what where. */
export const accessCases: Readonly<Record<keyof typeof accessRules, readonly RequestCase[]>> = {
  'channel.unknown': [
    { how: 'reading', breaks: ({ bot }) => bot.calls('GET', '/channels/1') },
    { how: 'writing', breaks: (scene) => scene.sends({ content: 'Hi' }, { id: '1' }) },
  ],
  'channel.view': [
    {
      how: 'a hidden channel',
      breaks: (scene) => {
        scene.channel.denies('bot', ViewChannel);
        return scene.sends({ content: 'Hi' });
      },
      fits: (scene) => {
        scene.channel.denies('everyone', ViewChannel).allows('bot', ViewChannel);
        return scene.sends({ content: 'Hi' });
      },
    },
    {
      how: 'a server that it is not in',
      breaks: async (scene) => {
        const elsewhere = await scene.discord.guild({ bot: false });
        return scene.bot.calls('GET', `/channels/${elsewhere.channel('elsewhere').id}/messages`);
      },
    },
    {
      how: 'members of such a server',
      breaks: async (scene) => {
        const elsewhere = await scene.discord.guild({ bot: false });
        return scene.bot.calls('GET', `/guilds/${elsewhere.id}/members/${scene.ana.id}`);
      },
    },
  ],
  'channel.send': [
    {
      how: 'a channel to read only',
      breaks: (scene) => {
        scene.channel.denies('everyone', SendMessages);
        return scene.sends({ content: 'Hi' });
      },
      fits: (scene) => {
        scene.channel.denies('everyone', SendMessages).allows('bot', SendMessages);
        return scene.sends({ content: 'Hi' });
      },
    },
  ],
  'channel.text': [
    {
      how: 'a forum',
      breaks: (scene) =>
        scene.sends({ content: 'Hi' }, scene.club.channel('forum', { type: ChannelType.GuildForum })),
    },
    {
      how: 'a category',
      breaks: (scene) =>
        scene.sends({ content: 'Hi' }, scene.club.channel('rooms', { type: ChannelType.GuildCategory })),
    },
  ],
  'channel.history': [
    {
      how: 'one message',
      breaks: async (scene) => {
        const id = await scene.sent();
        scene.channel.denies('bot', ReadMessageHistory);
        return scene.bot.calls('GET', `/channels/${scene.channel.id}/messages/${id}`);
      },
      fits: (scene) => {
        scene.channel.denies('bot', ReadMessageHistory);
        return scene.bot.calls('GET', `/channels/${scene.channel.id}/messages`);
      },
    },
  ],
  'thread.send': [
    {
      how: 'a thread to read only',
      breaks: (scene) => {
        scene.channel.denies('bot', SendMessagesInThreads);
        return scene.sends({ content: 'Hi' }, scene.channel.thread('thread'));
      },
      fits: (scene) => {
        scene.channel.denies('bot', SendMessages);
        return scene.sends({ content: 'Hi' }, scene.channel.thread('thread'));
      },
    },
  ],
  'thread.private': [
    {
      how: 'a thread among others',
      breaks: (scene) => scene.sends({ content: 'Hi' }, scene.channel.thread('secret', { isPrivate: true })),
      fits: (scene) =>
        scene.sends({ content: 'Hi' }, scene.channel.thread('secret', { isPrivate: true, members: ['bot'] })),
    },
  ],
  'thread.locked': [
    {
      how: 'a message',
      breaks: (scene) => scene.sends({ content: 'Hi' }, scene.channel.thread('thread').locks()),
      fits: (scene) => {
        scene.channel.allows('bot', ManageThreads);
        return scene.sends({ content: 'Hi' }, scene.channel.thread('thread').locks());
      },
    },
    {
      how: 'an edit',
      breaks: async (scene) => {
        const thread = scene.channel.thread('thread');
        const id = await scene.sent({ content: 'Hi' }, thread);
        thread.locks();
        return scene.edits(id, { content: 'Ho' }, thread);
      },
    },
  ],
  'thread.archived': [
    {
      how: 'an edit',
      breaks: async (scene) => {
        const thread = scene.channel.thread('thread');
        const id = await scene.sent({ content: 'Hi' }, thread);
        thread.archives();
        return scene.edits(id, { content: 'Ho' }, thread);
      },
      fits: (scene) => scene.sends({ content: 'Hi' }, scene.channel.thread('thread').archives()),
    },
  ],
  'message.unknown': [
    { how: 'one that never was', breaks: (scene) => scene.edits('1', { content: 'Hi' }) },
    {
      how: 'one that was deleted',
      breaks: async (scene) => {
        const id = await scene.sent();
        await scene.deletes(id);
        return scene.deletes(id);
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
        scene.channel.allows('bot', ManageMessages);
        return scene.edits((await scene.ana.says('Hi')).id, { content: 'Ho' });
      },
    },
  ],
  'message.delete-foreign': [
    {
      how: 'Ana’s message',
      breaks: async (scene) => scene.deletes((await scene.ana.says('Hi')).id),
      fits: async (scene) => {
        scene.channel.allows('bot', ManageMessages);
        return scene.deletes((await scene.ana.says('Hi')).id);
      },
    },
  ],
  'dm.delete-foreign': [
    {
      how: 'Ana’s message',
      breaks: async (scene) =>
        scene.deletes((await scene.ana.says('Hi', { in: scene.ana.dm })).id, scene.ana.dm),
      fits: async (scene) => scene.deletes(await scene.sent({ content: 'Hi' }, scene.ana.dm), scene.ana.dm),
    },
  ],
  'bulk.permission': [
    {
      how: 'own messages, even',
      breaks: async (scene) => {
        const messages = [await scene.sent(), await scene.sent()];
        return scene.bot.calls('POST', `/channels/${scene.channel.id}/messages/bulk-delete`, { messages });
      },
    },
  ],
  'member.unknown': [
    {
      how: 'somebody of elsewhere',
      breaks: (scene) => scene.bot.calls('GET', `/guilds/${scene.club.id}/members/1`),
      fits: (scene) => scene.bot.calls('GET', `/guilds/${scene.club.id}/members/${scene.ana.id}`),
    },
  ],
  'dm.recipient': [
    { how: 'nobody', breaks: ({ bot }) => bot.calls('POST', '/users/@me/channels', { recipient_id: '1' }) },
    {
      how: 'itself',
      breaks: ({ bot, discord }) =>
        bot.calls('POST', '/users/@me/channels', { recipient_id: discord.applicationId }),
    },
  ],
  'dm.closed': [
    {
      how: 'a person who wants none',
      breaks: async (scene) => {
        const ben = scene.club.member('Ben', { takesDms: false });
        return scene.sends({ content: 'Hi' }, await dmWith(scene, ben));
      },
      fits: async (scene) => scene.sends({ content: 'Hi' }, await dmWith(scene, scene.ana)),
    },
  ],
};
