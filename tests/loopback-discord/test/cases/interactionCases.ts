import { ApplicationIntegrationType } from 'discord-api-types/v10';
import type { interactionRules } from '../../src/rules/interactionRules.ts';
import type { Answer } from '../RawBot.ts';
import type { RequestCase } from './Case.ts';
import { ASK, type Scene } from './Scene.ts';

const HELLO = { type: 4, data: { content: 'Hello' } };
const MINUTE = 60_000;

const x = (length: number): string => 'x'.repeat(length);
const offers =
  (choices: unknown, option = 'film') =>
  async (scene: Scene): Promise<Answer> =>
    scene.bot.respond(await scene.typeInto(option), { type: 8, data: { choices } });
const choices = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ name: `${number}`, value: `${number}` }));
const defers =
  (flags: number) =>
  async (scene: Scene): Promise<Answer> =>
    scene.bot.respond(await scene.runAsk(), { type: 5, data: { flags } });

/** A follow-up in a server that the app is not in. */
async function followsUp(scene: Scene, times: number): Promise<Answer> {
  const elsewhere = await scene.discord.createGuild({ bot: false });
  const channel = elsewhere.createChannel('elsewhere');
  const ben = elsewhere.addMember('Ben', { installed: 'user' });
  await scene.register({ ...ASK, integration_types: [ApplicationIntegrationType.UserInstall] });
  const interaction = await scene.runAsk(ben, channel);
  await scene.bot.respond(interaction, HELLO);
  const follow = () =>
    scene.bot.call('POST', scene.webhook(interaction), { content: 'And' }, { authorization: null });
  for (let count = 1; count < times; count += 1) await follow();
  return follow();
}

/** Breaks every rule on answering interactions. */
export const interactionCases: Readonly<Record<keyof typeof interactionRules, readonly RequestCase[]>> = {
  'interaction.unknown': [
    { how: 'an id that is none', breaks: ({ bot }) => bot.respond({ id: '1', token: 't' }, HELLO) },
    {
      how: 'the token of another',
      breaks: async (scene) => scene.bot.respond({ ...(await scene.runAsk()), token: 't' }, HELLO),
      fits: async (scene) => scene.bot.respond(await scene.runAsk(), HELLO),
    },
  ],
  'interaction.late': [
    {
      how: 'after 3 seconds',
      breaks: async (scene) => {
        const interaction = await scene.runAsk();
        scene.clock.advance(3_000);
        return scene.bot.respond(interaction, HELLO);
      },
      fits: async (scene) => {
        const interaction = await scene.runAsk();
        scene.clock.advance(2_999);
        return scene.bot.respond(interaction, HELLO);
      },
    },
  ],
  'interaction.acknowledged': [
    {
      how: 'two answers',
      breaks: async (scene) => {
        const interaction = await scene.runAsk();
        await scene.bot.respond(interaction, HELLO);
        return scene.bot.respond(interaction, HELLO);
      },
    },
    {
      how: 'an answer after a deferral',
      breaks: async (scene) => {
        const interaction = await scene.runAsk();
        await scene.bot.respond(interaction, { type: 5 });
        return scene.bot.respond(interaction, HELLO);
      },
    },
  ],
  'interaction.callback-type': [
    {
      how: 'choices for a command',
      breaks: async (scene) => scene.bot.respond(await scene.runAsk(), { type: 8, data: { choices: [] } }),
      at: 'type',
    },
    {
      how: 'an update for a command',
      breaks: async (scene) => scene.bot.respond(await scene.runAsk(), { type: 7, data: {} }),
      at: 'type',
    },
    {
      how: 'a deferred update for a command',
      breaks: async (scene) => scene.bot.respond(await scene.runAsk(), { type: 6 }),
      at: 'type',
    },
    {
      how: 'a message for autocomplete',
      breaks: async (scene) => scene.bot.respond(await scene.typeInto(), HELLO),
      at: 'type',
    },
    {
      how: 'a deferral for autocomplete',
      breaks: async (scene) => scene.bot.respond(await scene.typeInto(), { type: 5 }),
      at: 'type',
    },
    {
      how: 'a PONG',
      breaks: async (scene) => scene.bot.respond(await scene.runAsk(), { type: 1 }),
      at: 'type',
    },
  ],
  'interaction.defer-flags': [
    { how: 'IS_COMPONENTS_V2', breaks: defers((1 << 15) | (1 << 6)), at: 'data.flags', fits: defers(1 << 6) },
  ],
  'choices.count': [
    { how: '26', breaks: offers(choices(26)), at: 'data.choices', fits: offers(choices(25)) },
  ],
  'choices.name': [
    {
      how: '101 characters',
      breaks: offers([{ name: x(101), value: 'v' }]),
      at: 'data.choices.0.name',
      fits: offers([{ name: x(100), value: 'v' }]),
    },
    {
      how: '101 characters in a translation',
      breaks: offers([{ name: 'n', name_localizations: { de: x(101) }, value: 'v' }]),
      at: 'data.choices.0.name_localizations.de',
      fits: offers([{ name: 'n', name_localizations: { de: x(100) }, value: 'v' }]),
    },
  ],
  'choices.blank': [
    { how: 'nothing', breaks: offers([{ name: '', value: 'v' }]), at: 'data.choices.0.name' },
    { how: 'blanks', breaks: offers([{ name: '  ', value: 'v' }]), at: 'data.choices.0.name' },
  ],
  'choices.value': [
    {
      how: '101 characters',
      breaks: offers([{ name: 'n', value: x(101) }]),
      at: 'data.choices.0.value',
      fits: offers([{ name: 'n', value: x(100) }]),
    },
  ],
  'choices.value-type': [
    { how: 'a number for a text', breaks: offers([{ name: 'n', value: 1 }]), at: 'data.choices.0.value' },
    {
      how: 'a text for a number',
      breaks: offers([{ name: 'n', value: '1' }], 'year'),
      at: 'data.choices.0.value',
      fits: offers([{ name: 'n', value: 1 }], 'year'),
    },
  ],
  'webhook.unknown': [
    {
      how: 'a token that is none',
      breaks: ({ bot, discord }) =>
        bot.call('PATCH', `/webhooks/${discord.applicationId}/t/messages/@original`, { content: 'Hi' }),
    },
    {
      how: 'before the first answer',
      breaks: async (scene) =>
        scene.bot.call('PATCH', scene.webhook(await scene.runAsk(), '@original'), { content: 'Hi' }),
      fits: async (scene) => {
        const interaction = await scene.runAsk();
        await scene.bot.respond(interaction, { type: 5 });
        return scene.bot.call('PATCH', scene.webhook(interaction, '@original'), { content: 'Hi' });
      },
    },
    {
      how: 'of another application',
      breaks: async (scene) => {
        const interaction = await scene.runAsk();
        await scene.bot.respond(interaction, HELLO);
        return scene.bot.call('POST', `/webhooks/1/${interaction.token}`, { content: 'Hi' });
      },
    },
  ],
  'webhook.expired': [
    {
      how: 'after 15 minutes',
      breaks: async (scene) => {
        const interaction = await scene.runAsk();
        await scene.bot.respond(interaction, HELLO);
        scene.clock.advance(15 * MINUTE + 1);
        return scene.bot.call('POST', scene.webhook(interaction), { content: 'Hi' });
      },
      fits: async (scene) => {
        const interaction = await scene.runAsk();
        await scene.bot.respond(interaction, HELLO);
        scene.clock.advance(15 * MINUTE);
        return scene.bot.call('POST', scene.webhook(interaction), { content: 'Hi' });
      },
    },
  ],
  'webhook.message': [
    {
      how: 'an answer that was deleted',
      breaks: async (scene) => {
        const interaction = await scene.runAsk();
        await scene.bot.respond(interaction, HELLO);
        await scene.bot.call('DELETE', scene.webhook(interaction, '@original'));
        return scene.bot.call('PATCH', scene.webhook(interaction, '@original'), { content: 'Hi' });
      },
    },
    {
      how: 'a message of the channel',
      breaks: async (scene) => {
        const interaction = await scene.runAsk();
        await scene.bot.respond(interaction, HELLO);
        return scene.bot.call('DELETE', scene.webhook(interaction, await scene.sendHello()));
      },
      // The token of a press is good for the message with the button, though its answer is another one.
      fits: async (scene) => {
        const button = { type: 2, style: 2, label: 'More', custom_id: 'more' };
        const data = { content: 'Hi', flags: 64, components: [{ type: 1, components: [button] }] };
        await scene.answer(data);
        const shown = scene.ana.messagesIn(scene.channel).at(-1);
        if (shown === undefined) throw new TypeError('nothing is shown');
        const pressed = await scene.press('More', shown);
        await scene.bot.respond(pressed, HELLO);
        return scene.bot.call('PATCH', scene.webhook(pressed, shown.id), { content: 'Ho', components: [] });
      },
    },
  ],
  'webhook.follow-ups': [
    { how: 'a sixth', breaks: (scene) => followsUp(scene, 6), fits: (scene) => followsUp(scene, 5) },
  ],
};
