import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { messageRules } from '../../src/rules/messageRules.ts';
import type { RequestCase } from './Case.ts';
import { idOf, type Scene } from './Scene.ts';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

const x = (length: number): string => 'x'.repeat(length);
const embed =
  (part: object) =>
  (scene: Scene): ReturnType<Scene['send']> =>
    scene.send({ embeds: [{ title: 'T', ...part }] });
const fields = (count: number) => Array.from({ length: count }, () => ({ name: 'n', value: 'v' }));
const reply =
  (about: object, body: object = {}) =>
  (scene: Scene): ReturnType<Scene['send']> =>
    scene.send({ content: 'Yes', message_reference: about, ...body });
const mentions =
  (allowed: object) =>
  (scene: Scene): ReturnType<Scene['send']> =>
    scene.send({ content: 'Hi', allowed_mentions: allowed });
const ids = (count: number): string[] => Array.from({ length: count }, (_, number) => String(number + 1));
const page =
  (query: string) =>
  (scene: Scene): ReturnType<Scene['send']> =>
    scene.bot.call('GET', `/channels/${scene.channel.id}/messages${query}`);
const bulk = (scene: Scene, messages: readonly string[], channel: { readonly id: string } = scene.channel) =>
  scene.bot.call('POST', `/channels/${channel.id}/messages/bulk-delete`, { messages });

/** Lets the bot delete in bulk. */
function asModerator(scene: Scene): Scene {
  scene.channel.allow('bot', PermissionFlagsBits.ManageMessages);
  return scene;
}

/** Breaks every rule on messages. */
export const messageCases: Readonly<Record<keyof typeof messageRules, readonly RequestCase[]>> = {
  'message.empty': [
    { how: 'nothing at all', breaks: (scene) => scene.send({}) },
    {
      how: 'only blanks',
      breaks: (scene) => scene.send({ content: ' \n ' }),
      fits: (scene) => scene.send({ content: '.' }),
    },
    { how: 'flags alone', breaks: (scene) => scene.send({ flags: V2, components: [] }) },
    { how: 'an answer without data', breaks: (scene) => scene.answer(undefined) },
    {
      how: 'an edit that takes all away',
      breaks: async (scene) => scene.edit(await scene.sendHello(), { content: '' }),
    },
  ],
  'message.content': [
    {
      how: '2,001 characters',
      breaks: (scene) => scene.send({ content: x(2_001) }),
      at: 'content',
      fits: (scene) => scene.send({ content: '🎬'.repeat(2_000) }),
    },
    { how: 'in an answer', breaks: (scene) => scene.answer({ content: x(2_001) }), at: 'data.content' },
    {
      how: 'in an edit',
      breaks: async (scene) => scene.edit(await scene.sendHello(), { content: x(2_001) }),
      at: 'content',
    },
  ],
  'message.flags': [
    {
      how: 'an ephemeral message in a channel',
      breaks: (scene) => scene.send({ content: 'Hi', flags: EPHEMERAL }),
      at: 'flags',
    },
    {
      how: 'LOADING in an answer',
      breaks: (scene) => scene.answer({ content: 'Hi', flags: 1 << 7 }),
      at: 'data.flags',
      fits: (scene) => scene.answer({ content: 'Hi', flags: EPHEMERAL | (1 << 12) }),
    },
  ],
  'message.flags.edit': [
    {
      how: 'making a message ephemeral',
      breaks: async (scene) => scene.edit(await scene.sendHello(), { content: 'Hi', flags: EPHEMERAL }),
    },
  ],
  'message.nonce': [
    {
      how: '26 characters',
      breaks: (scene) => scene.send({ content: 'Hi', nonce: x(26) }),
      at: 'nonce',
      fits: (scene) => scene.send({ content: 'Hi', nonce: x(25) }),
    },
  ],
  'message.reference.unknown': [
    {
      how: 'a message that never was',
      breaks: reply({ message_id: '1' }),
      at: 'message_reference',
      fits: reply({ message_id: '1', fail_if_not_exists: false }),
    },
    {
      how: 'a message that was deleted',
      breaks: async (scene) => {
        const id = await scene.sendHello();
        await scene.delete(id);
        return reply({ message_id: id })(scene);
      },
      at: 'message_reference',
      fits: async (scene) => reply({ message_id: await scene.sendHello() })(scene),
    },
  ],
  'message.reference.type': [
    {
      how: '2',
      breaks: reply({ message_id: '1', type: 2 }),
      at: 'message_reference.type',
      fits: reply({ message_id: '1', type: 0, fail_if_not_exists: false }),
    },
  ],
  'message.reference.channel': [
    {
      how: 'a message of another channel',
      breaks: async (scene) => {
        const other = scene.club.createChannel('other');
        return reply({ message_id: await scene.sendHello({ content: 'Hi' }, other), channel_id: other.id })(
          scene,
        );
      },
      at: 'message_reference',
    },
  ],
  'message.reference.system': [
    {
      how: 'a note about a pin',
      breaks: async (scene) => {
        const note = await scene.ana.pin(await scene.ana.send('Hi'));
        return reply({ message_id: note.id })(scene);
      },
      at: 'message_reference',
    },
  ],
  'message.reference.history': [
    {
      how: 'a reply without reading what was before',
      breaks: async (scene) => {
        scene.channel.deny('bot', PermissionFlagsBits.ReadMessageHistory);
        return reply({ message_id: (await scene.ana.send('Hi')).id })(scene);
      },
    },
  ],
  'embeds.count': [
    {
      how: '11 embeds',
      breaks: (scene) => scene.send({ embeds: Array.from({ length: 11 }, () => ({ title: 'T' })) }),
      at: 'embeds',
      fits: (scene) => scene.send({ embeds: Array.from({ length: 10 }, () => ({ title: 'T' })) }),
    },
  ],
  'embeds.total': [
    {
      how: '6,001 characters over two embeds',
      breaks: (scene) => scene.send({ embeds: [{ description: x(4_000) }, { description: x(2_001) }] }),
      at: 'embeds',
      fits: (scene) => scene.send({ embeds: [{ description: x(4_000) }, { description: x(2_000) }] }),
    },
  ],
  'embeds.empty': [
    {
      how: 'a colour alone',
      breaks: (scene) => scene.send({ embeds: [{ color: 1 }] }),
      at: 'embeds.0.description',
    },
  ],
  'embeds.title': [
    {
      how: '257 characters',
      breaks: embed({ title: x(257) }),
      at: 'embeds.0.title',
      fits: embed({ title: x(256) }),
    },
  ],
  'embeds.description': [
    {
      how: '4,097 characters',
      breaks: embed({ description: x(4_097) }),
      at: 'embeds.0.description',
      fits: embed({ description: x(4_096) }),
    },
  ],
  'embeds.footer': [
    {
      how: '2,049 characters',
      breaks: embed({ footer: { text: x(2_049) } }),
      at: 'embeds.0.footer.text',
      fits: embed({ footer: { text: x(2_048) } }),
    },
  ],
  'embeds.author': [
    {
      how: '257 characters',
      breaks: embed({ author: { name: x(257) } }),
      at: 'embeds.0.author.name',
      fits: embed({ author: { name: x(256) } }),
    },
  ],
  'embeds.provider': [
    {
      how: '257 characters',
      breaks: embed({ provider: { name: x(257) } }),
      at: 'embeds.0.provider.name',
      fits: embed({ provider: { name: x(256) } }),
    },
  ],
  'embeds.timestamp': [
    {
      how: 'a word',
      breaks: embed({ timestamp: 'yesterday' }),
      at: 'embeds.0.timestamp',
      fits: embed({ timestamp: '2026-01-01T00:00:00+01:00' }),
    },
    {
      how: 'a day that is none',
      breaks: embed({ timestamp: '2026-13-01T00:00:00Z' }),
      at: 'embeds.0.timestamp',
    },
  ],
  'embeds.fields': [
    {
      how: '26 fields',
      breaks: embed({ fields: fields(26) }),
      at: 'embeds.0.fields',
      fits: embed({ fields: fields(25) }),
    },
  ],
  'embeds.field.name': [
    { how: 'none', breaks: embed({ fields: [{ name: ' ', value: 'v' }] }), at: 'embeds.0.fields.0.name' },
    {
      how: '257 characters',
      breaks: embed({ fields: [{ name: x(257), value: 'v' }] }),
      at: 'embeds.0.fields.0.name',
      fits: embed({ fields: [{ name: x(256), value: 'v' }] }),
    },
  ],
  'embeds.field.value': [
    { how: 'none', breaks: embed({ fields: [{ name: 'n', value: '' }] }), at: 'embeds.0.fields.0.value' },
    {
      how: '1,025 characters',
      breaks: embed({ fields: [{ name: 'n', value: x(1_025) }] }),
      at: 'embeds.0.fields.0.value',
      fits: embed({ fields: [{ name: 'n', value: x(1_024) }] }),
    },
  ],
  'embeds.color': [
    {
      how: '0x1000000',
      breaks: embed({ color: 0x1000000 }),
      at: 'embeds.0.color',
      fits: embed({ color: 0xffffff }),
    },
    { how: 'below zero', breaks: embed({ color: -1 }), at: 'embeds.0.color', code: 'NUMBER_TYPE_MIN' },
  ],
  'embeds.url': [
    {
      how: 'ftp',
      breaks: embed({ url: 'ftp://example.com' }),
      at: 'embeds.0.url',
      fits: embed({ url: 'https://example.com' }),
    },
  ],
  'mentions.parse': [
    {
      how: 'friends',
      breaks: mentions({ parse: ['users', 'friends'] }),
      at: 'allowed_mentions.parse.1',
      fits: mentions({ parse: ['users'] }),
    },
  ],
  'mentions.exclusive': [
    {
      how: 'users twice',
      breaks: mentions({ parse: ['users'], users: ['1'] }),
      at: 'allowed_mentions',
      fits: mentions({ parse: ['users'], users: [], roles: ['1'] }),
    },
    { how: 'roles twice', breaks: mentions({ parse: ['roles'], roles: ['1'] }), at: 'allowed_mentions' },
  ],
  'mentions.count': [
    {
      how: '101 users',
      breaks: mentions({ users: ids(101) }),
      at: 'allowed_mentions.users',
      fits: mentions({ users: ids(100) }),
    },
  ],
  'messages.limit': [
    { how: '101', breaks: page('?limit=101'), at: 'limit', fits: page('?limit=100') },
    { how: 'none', breaks: page('?limit=0'), at: 'limit', code: 'NUMBER_TYPE_MIN', fits: page('?limit=1') },
  ],
  'messages.exclusive': [
    { how: 'before and after', breaks: page('?before=1&after=1'), at: '', fits: page('?after=1') },
  ],
  'bulk.count': [
    { how: 'one message', breaks: async (scene) => bulk(asModerator(scene), [await scene.sendHello()]) },
    { how: '101 messages', breaks: (scene) => bulk(asModerator(scene), ids(101)) },
  ],
  'bulk.old': [
    {
      how: 'a message of 14 days ago',
      breaks: async (scene) => {
        const messages = [await scene.sendHello(), await scene.sendHello()];
        scene.clock.advance(14 * 24 * 60 * 60 * 1_000 + 1);
        return bulk(asModerator(scene), messages);
      },
      fits: async (scene) => bulk(asModerator(scene), [await scene.sendHello(), await scene.sendHello()]),
    },
  ],
  'bulk.duplicate': [
    {
      how: 'the same message twice',
      breaks: async (scene) => {
        const id = await scene.sendHello();
        return bulk(asModerator(scene), [id, id]);
      },
      at: 'messages.1',
    },
  ],
  'bulk.dm': [
    {
      how: 'in a direct message',
      breaks: async (scene) => {
        const dm = {
          id: idOf(await scene.bot.call('POST', '/users/@me/channels', { recipient_id: scene.ana.id })),
        };
        return bulk(
          scene,
          [await scene.sendHello({ content: 'A' }, dm), await scene.sendHello({ content: 'B' }, dm)],
          dm,
        );
      },
    },
  ],
};
