import { ApplicationIntegrationType } from 'discord-api-types/v10';
import type { commandRules } from '../../src/rules/commandRules.ts';
import type { Answer } from '../RawBot.ts';
import type { RequestCase } from './Case.ts';
import type { Scene } from './Scene.ts';

type Sends = (scene: Scene) => Promise<Answer>;

const x = (length: number): string => 'x'.repeat(length);
const command =
  (part: object): Sends =>
  (scene) =>
    scene.register({ name: 'ask', description: 'Asks', ...part });
const commands = (count: number, prefix = 'c') =>
  Array.from({ length: count }, (_, number) => ({ name: `${prefix}${number}`, description: 'D' }));
const menus = (count: number, type: number) =>
  Array.from({ length: count }, (_, number) => ({ name: `M ${number}`, type }));
const LAUNCH = { type: 4, name: 'launch' };
const text = (part: object = {}) => ({ type: 3, name: 'question', description: 'What', ...part });
const option =
  (part: object): Sends =>
  (scene) =>
    scene.registerOptions(text(part));
const options =
  (...list: readonly object[]): Sends =>
  (scene) =>
    scene.registerOptions(...list);
const choices = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ name: `${number}`, value: `${number}` }));
const sub = (part: object = {}) => ({ type: 1, name: 'sub', description: 'S', ...part });
const group = (part: object = {}) => ({ type: 2, name: 'group', description: 'G', ...part });
const forGuild =
  (part: object): Sends =>
  ({ bot, discord, club }) =>
    bot.call('PUT', `/applications/${discord.applicationId}/guilds/${club.id}/commands`, [
      { name: 'ask', description: 'Asks', ...part },
    ]);

/** Makes and removes 200 commands, and then makes one more. */
async function makes(scene: Scene, count: number): Promise<Answer> {
  await scene.register(...commands(100, 'a'));
  await scene.register();
  await scene.register(...commands(100, 'b'));
  await scene.register();
  return scene.register(...commands(count - 200, 'c'));
}

/** A description with options as long as they may be, so that a command has just so many characters. */
function ofSize(size: number): Sends {
  const full = Array.from({ length: 24 }, (_, number) =>
    text({ name: `o${String(number).padStart(2, '0')}`, description: x(100) }),
  );
  const rest = size - 'ask'.length - 'Asks'.length - 24 * 103;
  const names = Math.ceil(rest / 200);
  const list = Array.from({ length: names }, (_, number) => {
    const length = Math.min(200, rest - number * 200);
    return {
      name: x(length - Math.floor(length / 2)),
      value: `${number}`.padStart(Math.floor(length / 2), 'v'),
    };
  });
  const parts = full.map((each, number) =>
    number < 2 ? { ...each, choices: list.slice(number * 25, number * 25 + 25) } : each,
  );
  return options(...parts);
}

/** Breaks every rule on registering commands. */
export const commandCases: Readonly<Record<keyof typeof commandRules, readonly RequestCase[]>> = {
  'command.name.length': [
    {
      how: '33 characters in a menu',
      breaks: (scene) => scene.register({ type: 3, name: x(33) }),
      at: '0.name',
      fits: (scene) => scene.register({ type: 3, name: 'Ask about this — in 32 letters !' }),
    },
    {
      how: 'in a translation',
      breaks: command({ name_localizations: { de: '' } }),
      at: '0.name_localizations.de',
      fits: command({ name_localizations: { de: 'frag' } }),
    },
  ],
  'command.name': [
    { how: 'capitals', breaks: command({ name: 'Ask' }), at: '0.name', fits: command({ name: 'ask-me_1' }) },
    { how: 'blanks', breaks: command({ name: 'ask me' }), at: '0.name', fits: command({ name: '映画' }) },
    { how: '33 characters', breaks: command({ name: x(33) }), at: '0.name', fits: command({ name: x(32) }) },
  ],
  'command.name.unique': [
    {
      how: 'twice the same',
      breaks: (scene) => scene.register(...commands(1), ...commands(1)),
      at: '1',
      fits: (scene) => scene.register({ name: 'ask', description: 'D' }, { name: 'ask', type: 3 }),
    },
  ],
  'command.description': [
    { how: 'none', breaks: command({ description: '' }), at: '0.description' },
    {
      how: '101 characters',
      breaks: command({ description: x(101) }),
      at: '0.description',
      fits: command({ description: x(100) }),
    },
  ],
  'command.menu': [
    {
      how: 'a description',
      breaks: (scene) => scene.register({ type: 3, name: 'Ask', description: 'Asks' }),
      at: '0.description',
      fits: (scene) => scene.register({ type: 3, name: 'Ask', description: '' }),
    },
    {
      how: 'options',
      breaks: (scene) => scene.register({ type: 2, name: 'Ask', options: [text()] }),
      at: '0.options',
    },
  ],
  'command.type': [
    { how: '5', breaks: command({ type: 5 }), at: '0.type' },
    { how: 'an entry point of a server', breaks: forGuild(LAUNCH), at: '0.type' },
  ],
  'command.handler': [
    {
      how: '3',
      breaks: (scene) => scene.register({ ...LAUNCH, handler: 3 }),
      at: '0.handler',
      fits: (scene) => scene.register({ ...LAUNCH, handler: 1 }),
    },
  ],
  'command.entry-point': [
    {
      how: 'all others',
      breaks: async (scene) => {
        await scene.register(LAUNCH);
        return scene.register({ name: 'ask', description: 'Asks' });
      },
      fits: async (scene) => {
        await scene.register(LAUNCH);
        return scene.register({ name: 'ask', description: 'Asks' }, LAUNCH);
      },
    },
    {
      how: 'none at all',
      breaks: async (scene) => {
        await scene.register(LAUNCH);
        return scene.register();
      },
      fits: async (scene) => {
        await scene.register(LAUNCH);
        const { applicationId } = scene.discord;
        const [launch] = scene.discord.commands();
        await scene.bot.call('DELETE', `/applications/${applicationId}/commands/${launch?.id}`);
        return scene.register();
      },
    },
  ],
  'command.permissions': [
    {
      how: 'a word',
      breaks: command({ default_member_permissions: 'admins' }),
      at: '0.default_member_permissions',
      fits: command({ default_member_permissions: '0' }),
    },
    {
      how: 'a number that begins with 0',
      breaks: command({ default_member_permissions: '08' }),
      at: '0.default_member_permissions',
    },
  ],
  'command.contexts': [
    {
      how: 'context 3',
      breaks: command({ contexts: [0, 3] }),
      at: '0.contexts.1',
      fits: command({ contexts: [0, 1, 2] }),
    },
    { how: 'installation 2', breaks: command({ integration_types: [2] }), at: '0.integration_types.0' },
  ],
  'command.contexts.length': [
    {
      how: 'no context',
      breaks: command({ contexts: [] }),
      at: '0.contexts',
      fits: command({ contexts: [2] }),
    },
    {
      how: 'no installation',
      breaks: command({ integration_types: [] }),
      at: '0.integration_types',
      fits: command({ integration_types: null }),
    },
  ],
  'command.contexts.guild': [
    { how: 'contexts', breaks: forGuild({ contexts: [0] }), at: '0.contexts', fits: forGuild({}) },
    { how: 'installations', breaks: forGuild({ integration_types: [0] }), at: '0.integration_types' },
  ],
  'command.integration-types': [
    {
      how: 'for users, of an app for servers',
      options: { integrationTypes: [ApplicationIntegrationType.GuildInstall] },
      breaks: command({ integration_types: [0, 1] }),
      at: '0.integration_types.1',
      fits: command({ integration_types: [0] }),
    },
  ],
  'command.locale': [
    {
      how: 'Klingon',
      breaks: command({ name_localizations: { tlh: 'ask' } }),
      at: '0.name_localizations.tlh',
      fits: command({ name_localizations: { ar: 'سؤال', he: 'שאלה' } }),
    },
  ],
  'command.size': [{ how: '8,001 characters', breaks: ofSize(8_001), at: '0', fits: ofSize(8_000) }],
  'command.count': [
    {
      how: '101 slash commands',
      breaks: (scene) => scene.register(...commands(101)),
      fits: (scene) => scene.register(...commands(100)),
    },
    {
      how: '16 commands of messages’ menus',
      breaks: (scene) => scene.register(...menus(16, 3)),
      fits: (scene) => scene.register(...menus(15, 3), ...menus(15, 2)),
    },
  ],
  'command.daily': [
    { how: 'the 201st of a day', breaks: (scene) => makes(scene, 201) },
    {
      how: 'the 201st, one by one',
      breaks: async (scene) => {
        await makes(scene, 200);
        return scene.bot.call('POST', `/applications/${scene.discord.applicationId}/commands`, {
          name: 'one',
          description: 'More',
        });
      },
      fits: async (scene) => {
        await makes(scene, 200);
        scene.clock.advance(24 * 60 * 60 * 1_000);
        return scene.register(...commands(1));
      },
    },
  ],
  'command.unknown': [
    {
      how: 'reading',
      breaks: ({ bot, discord }) => bot.call('GET', `/applications/${discord.applicationId}/commands/1`),
    },
    {
      how: 'deleting',
      breaks: ({ bot, discord }) => bot.call('DELETE', `/applications/${discord.applicationId}/commands/1`),
    },
    {
      how: 'changing',
      breaks: ({ bot, discord }) =>
        bot.call('PATCH', `/applications/${discord.applicationId}/commands/1`, { name: 'a' }),
    },
  ],
  'command.guild': [
    {
      how: 'a server that the app is not in',
      breaks: async ({ bot, discord }) => {
        const elsewhere = await discord.createGuild({ bot: false });
        return bot.call('GET', `/applications/${discord.applicationId}/guilds/${elsewhere.id}/commands`);
      },
    },
  ],
  'option.count': [
    {
      how: '26 options',
      breaks: options(...commands(26).map((each) => text(each))),
      at: '0.options',
      fits: options(...commands(25).map((each) => text(each))),
    },
  ],
  'option.type': [
    { how: '12', breaks: option({ type: 12 }), at: '0.options.0.type', fits: option({ type: 11 }) },
  ],
  'option.name': [
    { how: 'capitals', breaks: option({ name: 'Question' }), at: '0.options.0.name' },
    {
      how: 'blanks',
      breaks: option({ name: 'the question' }),
      at: '0.options.0.name',
      fits: option({ name: 'the-question' }),
    },
  ],
  'option.name.unique': [{ how: 'twice the same', breaks: options(text(), text()), at: '0.options.1' }],
  'option.description': [
    { how: 'none', breaks: option({ description: '' }), at: '0.options.0.description' },
    {
      how: '101 characters',
      breaks: option({ description: x(101) }),
      at: '0.options.0.description',
      fits: option({ description: x(100) }),
    },
  ],
  'option.required-first': [
    {
      how: 'a required one at last',
      breaks: options(text({ name: 'a' }), text({ name: 'b', required: true })),
      at: '0.options.1',
      fits: options(text({ name: 'a', required: true }), text({ name: 'b' })),
    },
  ],
  'option.nesting': [
    {
      how: 'a subcommand beside an option',
      breaks: options(sub(), text()),
      at: '0.options',
      fits: options(sub({ options: [text()] }), group({ options: [sub({ options: [text()] })] })),
    },
    {
      how: 'a subcommand in a subcommand',
      breaks: options(sub({ options: [sub()] })),
      at: '0.options.0.options',
    },
    { how: 'an option in a group', breaks: options(group({ options: [text()] })), at: '0.options.0.options' },
  ],
  'option.autocomplete': [
    {
      how: 'beside choices',
      breaks: option({ autocomplete: true, choices: choices(1) }),
      at: '0.options.0.autocomplete',
      fits: option({ autocomplete: true }),
    },
    {
      how: 'of a yes or no',
      breaks: option({ type: 5, autocomplete: true }),
      at: '0.options.0.autocomplete',
    },
  ],
  'option.length': [
    {
      how: '6,001',
      breaks: option({ max_length: 6_001 }),
      at: '0.options.0.max_length',
      fits: option({ min_length: 0, max_length: 6_000 }),
    },
    { how: 'none', breaks: option({ max_length: 0 }), at: '0.options.0.max_length' },
    {
      how: 'at least 2, at most 1',
      breaks: option({ min_length: 2, max_length: 1 }),
      at: '0.options.0.max_length',
    },
  ],
  'option.range': [
    {
      how: 'at least 2, at most 1',
      breaks: option({ type: 4, min_value: 2, max_value: 1 }),
      at: '0.options.0.min_value',
      fits: option({ type: 10, min_value: -0.5, max_value: 0.5 }),
    },
    { how: 'of a text', breaks: option({ min_value: 1 }), at: '0.options.0.min_value' },
  ],
  'option.integer': [
    {
      how: 'a bound of 2^53',
      breaks: option({ type: 4, max_value: 2 ** 53 }),
      at: '0.options.0.max_value',
      fits: option({ type: 4, min_value: 1 - 2 ** 53, max_value: 2 ** 53 - 1 }),
    },
    {
      how: 'a choice of −2^53',
      breaks: option({ type: 4, choices: [{ name: 'n', value: -(2 ** 53) }] }),
      at: '0.options.0.choices.0.value',
      code: 'NUMBER_TYPE_MIN',
      fits: option({ type: 10, max_value: 2 ** 53 }),
    },
  ],
  'option.channel-types': [
    {
      how: '99',
      breaks: options(text({ type: 7, channel_types: [0, 99] })),
      at: '0.options.0.channel_types.1',
      fits: options(text({ type: 7, channel_types: [0, 5, 11] })),
    },
  ],
  'option.choices': [
    {
      how: '26',
      breaks: option({ choices: choices(26) }),
      at: '0.options.0.choices',
      fits: option({ choices: choices(25) }),
    },
  ],
  'option.choice.name': [
    {
      how: 'none',
      breaks: option({ choices: [{ name: '', value: 'v' }] }),
      at: '0.options.0.choices.0.name',
    },
    {
      how: '101 characters',
      breaks: option({ choices: [{ name: x(101), value: 'v' }] }),
      at: '0.options.0.choices.0.name',
      fits: option({ choices: [{ name: x(100), value: 'v' }] }),
    },
  ],
  'option.choice.value': [
    {
      how: '101 characters',
      breaks: option({ choices: [{ name: 'n', value: x(101) }] }),
      at: '0.options.0.choices.0.value',
      fits: option({ choices: [{ name: 'n', value: x(100) }] }),
    },
    {
      how: 'a text for a number',
      breaks: option({ type: 4, choices: choices(1) }),
      at: '0.options.0.choices.0.value',
    },
    {
      how: 'a broken number for a whole one',
      breaks: option({ type: 4, choices: [{ name: 'n', value: 0.5 }] }),
      at: '0.options.0.choices.0.value',
    },
  ],
};
