import type { requestRules } from '../../src/rules/requestRules.ts';
import type { Answer } from '../RawBot.ts';
import type { RequestCase } from './Case.ts';
import type { Scene } from './Scene.ts';

const messages = ({ channel }: Scene): string => `/channels/${channel.id}/messages`;

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
  ],
  'request.application': [
    {
      how: 'commands of another application',
      breaks: ({ bot }) => bot.call('GET', '/applications/1/commands'),
    },
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
      how: 'a nonce that is neither text nor number',
      breaks: (scene) => scene.send({ content: 'Hi', nonce: 1.5 }),
      at: 'nonce',
      code: 'NONCE_TYPE_INVALID_TYPE',
    },
  ],
};
