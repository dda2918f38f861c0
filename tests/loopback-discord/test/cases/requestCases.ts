import type { requestRules } from '../../src/rules/requestRules.ts';
import type { Answer } from '../RawBot.ts';
import type { RequestCase } from './Case.ts';
import type { Scene } from './Scene.ts';

const messages = ({ channel }: Scene): string => `/channels/${channel.id}/messages`;

const command =
  (part: object) =>
  (scene: Scene): Promise<Answer> =>
    scene.register({ name: 'ask', description: 'Asks', ...part });
const address = (length: number): string => 'https://'.padEnd(length, 'x');
const gallery = (length: number) => ({ type: 12, items: [{ media: { url: address(length) } }] });

/** Asks another version of the API. */
async function asksVersion({ discord }: Scene, version: string): Promise<Answer> {
  const response = await fetch(`${discord.apiUrl}${version}/gateway`);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Breaks every rule on requests as such. */
export const requestCases: Readonly<Record<keyof typeof requestRules, readonly RequestCase[]>> = {
  'request.token': [
    {
      how: 'no token',
      breaks: ({ bot }) => bot.call('GET', '/users/@me', undefined, { authorization: null }),
    },
    {
      how: 'another token',
      breaks: ({ bot }) => bot.call('GET', '/users/@me', undefined, { authorization: 'Bot abc' }),
      fits: ({ bot }) => bot.call('GET', '/users/@me'),
    },
    {
      how: 'the token without “Bot”',
      breaks: ({ bot, discord }) =>
        bot.call('GET', '/users/@me', undefined, { authorization: discord.token }),
    },
  ],
  'request.route': [{ how: 'a path that is none', breaks: ({ bot }) => bot.call('GET', '/films') }],
  'request.method': [{ how: 'PUT', breaks: ({ bot }) => bot.call('PUT', '/users/@me', {}) }],
  'request.version': [
    { how: '9', breaks: (scene) => asksVersion(scene, '/v9') },
    { how: 'none', breaks: (scene) => asksVersion(scene, ''), fits: (scene) => asksVersion(scene, '/v10') },
  ],
  'request.size': [
    { how: '25 MiB of content', breaks: (scene) => scene.send({ content: 'x'.repeat(25 * 1024 * 1024) }) },
  ],
  'request.json': [
    {
      how: 'half a body',
      breaks: (scene) => scene.bot.call('POST', messages(scene), undefined, { raw: '{"content":' }),
    },
  ],
  'request.content-type': [
    {
      how: 'text/plain',
      breaks: (scene) =>
        scene.bot.call('POST', messages(scene), undefined, { raw: '{"content": "Hi"}', type: 'text/plain' }),
      at: '',
      fits: (scene) =>
        scene.bot.call('POST', messages(scene), undefined, {
          raw: '{"content": "Hi"}',
          type: 'application/json; charset=utf-8',
        }),
    },
  ],
  'request.snowflake': [
    { how: 'in a path', breaks: ({ bot }) => bot.call('GET', '/channels/club'), at: 'channel_id' },
    {
      how: 'in a query',
      breaks: (scene) => scene.bot.call('GET', `${messages(scene)}?after=yesterday`),
      at: 'after',
      fits: (scene) => scene.bot.call('GET', `${messages(scene)}?after=0`),
    },
    {
      how: 'in a body',
      breaks: ({ bot }) => bot.call('POST', '/users/@me/channels', { recipient_id: 'Ana' }),
      at: 'recipient_id',
    },
    {
      how: 'a number for an id',
      breaks: (scene) => scene.send({ content: 'Hi', allowed_mentions: { users: [1] } }),
      at: 'allowed_mentions.users.0',
      fits: (scene) => scene.send({ content: 'Hi', allowed_mentions: { users: ['1'] } }),
    },
    {
      how: 'of the server of a reference',
      breaks: async (scene) =>
        scene.send({
          content: 'Hi',
          message_reference: { message_id: await scene.sendHello(), guild_id: 'Club' },
        }),
      at: 'message_reference.guild_id',
    },
  ],
  'request.application': [
    {
      how: 'commands of another application',
      breaks: ({ bot }) => bot.call('GET', '/applications/1/commands'),
    },
  ],
  'field.duplicate': [
    {
      how: 'a user who may be pinged twice',
      breaks: (scene) => scene.send({ content: 'Hi', allowed_mentions: { users: ['1', '2', '1'] } }),
      at: 'allowed_mentions.users.2',
      fits: (scene) => scene.send({ content: 'Hi', allowed_mentions: { users: ['1', '2'] } }),
    },
    {
      how: 'a role',
      breaks: (scene) => scene.send({ content: 'Hi', allowed_mentions: { roles: ['1', '1'] } }),
      at: 'allowed_mentions.roles.1',
    },
    {
      how: 'a kind of mention',
      breaks: (scene) => scene.send({ content: 'Hi', allowed_mentions: { parse: ['users', 'users'] } }),
      at: 'allowed_mentions.parse.1',
    },
    { how: 'a context', breaks: command({ contexts: [0, 0] }), at: '0.contexts.1' },
    { how: 'an installation', breaks: command({ integration_types: [0, 0] }), at: '0.integration_types.1' },
    {
      how: 'a type of channel of an option',
      breaks: command({ options: [{ type: 7, name: 'c', description: 'C', channel_types: [0, 0] }] }),
      at: '0.options.0.channel_types.1',
    },
    {
      how: 'a type of channel of a select',
      breaks: (scene) =>
        scene.send({
          content: 'Hi',
          components: [{ type: 1, components: [{ type: 8, custom_id: 'c', channel_types: [5, 5] }] }],
        }),
      at: 'components.0.components.0.channel_types.1',
    },
  ],
  'url.length': [
    {
      how: 'a picture’s',
      breaks: (scene) => scene.send({ flags: 1 << 15, components: [gallery(2_049)] }),
      at: 'components.0.items.0.media.url',
      fits: (scene) => scene.send({ flags: 1 << 15, components: [gallery(2_048)] }),
    },
    ...['image', 'thumbnail', 'video'].map((key) => ({
      how: `the ${key}’s of an embed`,
      breaks: (scene: Scene) => scene.send({ embeds: [{ title: 'T', [key]: { url: address(2_049) } }] }),
      at: `embeds.0.${key}.url`,
      fits: (scene: Scene) => scene.send({ embeds: [{ title: 'T', [key]: { url: address(2_048) } }] }),
    })),
    ...['author', 'footer'].map((key) => ({
      how: `the ${key}’s picture’s of an embed`,
      breaks: (scene: Scene) =>
        scene.send({ embeds: [{ [key]: { name: 'N', text: 'T', icon_url: address(2_049) } }] }),
      at: `embeds.0.${key}.icon_url`,
    })),
  ],
  'field.required': [
    {
      how: 'a command without name',
      breaks: (scene) => scene.register({ description: 'Asks' }),
      at: '0.name',
    },
    {
      how: 'an answer without type',
      breaks: async (scene) => scene.bot.respond(await scene.runAsk(), {}),
      at: 'type',
    },
    {
      how: 'an emoji without name',
      breaks: (scene) =>
        scene.send({
          content: 'Hi',
          components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', emoji: { id: '1' } }] }],
        }),
      at: 'components.0.components.0.emoji.name',
    },
    {
      how: 'a localisation that is null',
      breaks: command({ name_localizations: { de: null } }),
      at: '0.name_localizations.de',
      fits: command({ name_localizations: null }),
    },
    {
      how: 'choices that are not there',
      breaks: async (scene) => scene.bot.respond(await scene.typeInto(), { type: 8, data: {} }),
      at: 'data.choices',
    },
  ],
  'field.type': [
    {
      how: 'a number for a text',
      breaks: (scene) => scene.send({ content: 1 }),
      at: 'content',
      code: 'STRING_TYPE_CONVERT',
    },
    {
      how: 'a text for a number',
      breaks: (scene) => scene.send({ content: 'Hi', flags: 'none' }),
      at: 'flags',
      code: 'NUMBER_TYPE_COERCE',
    },
    {
      how: 'a text for a yes or no',
      breaks: (scene) => scene.send({ content: 'Hi', tts: 'no' }),
      at: 'tts',
      code: 'BOOLEAN_TYPE_CONVERT',
    },
    {
      how: 'an object for a list',
      breaks: (scene) => scene.send({ components: {} }),
      at: 'components',
      code: 'LIST_TYPE_CONVERT',
    },
    { how: 'a list for an object', breaks: (scene) => scene.send([]), at: '', code: 'MODEL_TYPE_CONVERT' },
    {
      how: 'an object for a list of commands',
      breaks: ({ bot, discord }) => bot.call('PUT', `/applications/${discord.applicationId}/commands`, {}),
      at: '',
      code: 'LIST_TYPE_CONVERT',
    },
    {
      how: 'a broken number for the bound of a whole one',
      breaks: command({ options: [{ type: 4, name: 'n', description: 'N', min_value: 0.5 }] }),
      at: '0.options.0.min_value',
      code: 'NUMBER_TYPE_COERCE',
      fits: command({ options: [{ type: 10, name: 'n', description: 'N', min_value: 0.5 }] }),
    },
    {
      how: 'enforce_nonce that is no yes or no',
      breaks: (scene) => scene.send({ content: 'Hi', enforce_nonce: 1 }),
      at: 'enforce_nonce',
      code: 'BOOLEAN_TYPE_CONVERT',
    },
    {
      how: 'dm_permission that is no yes or no, even beside contexts',
      breaks: command({ dm_permission: 'no', contexts: [0] }),
      at: '0.dm_permission',
      code: 'BOOLEAN_TYPE_CONVERT',
    },
    {
      how: 'fail_if_not_exists that is no yes or no, even of a message that exists',
      breaks: async (scene) =>
        scene.send({
          content: 'Hi',
          message_reference: { message_id: await scene.sendHello(), fail_if_not_exists: 0 },
        }),
      at: 'message_reference.fail_if_not_exists',
      code: 'BOOLEAN_TYPE_CONVERT',
    },
    {
      how: 'a type of an embed that is no text',
      breaks: (scene) => scene.send({ embeds: [{ type: 1, title: 'T' }] }),
      at: 'embeds.0.type',
      code: 'STRING_TYPE_CONVERT',
      fits: (scene) => scene.send({ embeds: [{ type: 'article', title: 'T' }] }),
    },
    {
      how: 'attachments of an edit that are no list',
      breaks: async (scene) => scene.edit(await scene.sendHello(), { content: 'Hi', attachments: 'none' }),
      at: 'attachments',
      code: 'LIST_TYPE_CONVERT',
    },
    {
      how: 'translations of an autocomplete choice that are no object',
      breaks: async (scene) =>
        scene.bot.respond(await scene.typeInto(), {
          type: 8,
          data: { choices: [{ name: 'n', name_localizations: 'n', value: 'v' }] },
        }),
      at: 'data.choices.0.name_localizations',
      code: 'MODEL_TYPE_CONVERT',
    },
    {
      how: 'a nonce that is neither text nor number',
      breaks: (scene) => scene.send({ content: 'Hi', nonce: 1.5 }),
      at: 'nonce',
      code: 'NONCE_TYPE_INVALID_TYPE',
    },
  ],
};
