import { ApplicationCommandOptionType, ChannelType } from 'discord-api-types/v10';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { noticeReply } from '../../src/messages/replies/noticeReply.ts';
import { MAX_OPTION_TEXT } from '../../src/messages/text/limits.ts';
import type { ChannelOption, GivenOptions, OptionValue, UserOption } from '../../src/request/CommandInput.ts';
import { toChoices } from '../../src/request/choices/toChoices.ts';
import { defineCommand } from '../../src/request/defineCommand.ts';
import { searchedFilms } from '../../src/request/film.ts';
import {
  channelOption,
  flagOption,
  requiredTextOption,
  textOption,
  userOption,
} from '../../src/request/options.ts';
import { libraryOf, shippedLibrary, twoFilms } from '../support/libraries.ts';
import { textOf } from '../support/messages.ts';
import { inputOf, servicesOf } from '../support/requests.ts';
import { someTranslations } from '../support/someTranslations.ts';

const one = await shippedLibrary();
const two = await twoFilms();

/** A command with an option of every kind; it replies with what it was given, as JSON. */
const every = defineCommand({
  name: 'every',
  description: 'Has an option of every kind',
  options: {
    must: requiredTextOption('Text that has to be there'),
    may: textOption('Text that may be there', (typed, input, services) =>
      toChoices(
        searchedFilms(input, services).map(({ review: { title } }) => ({ name: title, value: title })),
        typed,
      ),
    ),
    flag: flagOption('A switch'),
    who: userOption('A person'),
    where: channelOption('A channel', [ChannelType.GuildText]),
  },
  translations: someTranslations('every', {
    must: { name: 'must', description: 'Text' },
    may: { name: 'may', description: 'Text' },
    flag: { name: 'flag', description: 'A switch' },
    who: { name: 'who', description: 'A person' },
    where: { name: 'where', description: 'A channel' },
  }),
  reply: ({ options }) => {
    expectTypeOf(options.must).toEqualTypeOf<string>();
    expectTypeOf(options.may).toEqualTypeOf<string | null>();
    expectTypeOf(options.flag).toEqualTypeOf<boolean>();
    expectTypeOf(options.who).toEqualTypeOf<UserOption | null>();
    expectTypeOf(options.where).toEqualTypeOf<ChannelOption | null>();
    expectTypeOf(options.film).toEqualTypeOf<string | null>();
    const { must, may, flag, who, where, film } = options;
    return noticeReply(JSON.stringify({ must, may, flag, who: who?.id, where: where?.id, film }));
  },
});

async function read(options: GivenOptions): Promise<unknown> {
  const { message } = await every.reply(inputOf({ options }), servicesOf(one));
  return JSON.parse(textOf(message));
}

describe('what Discord is told', () => {
  test('GIVEN a definition THEN its options in order, each with its limits', () => {
    const { name, description, contexts, integration_types, options } = every.data(one);
    expect({ name, description, contexts, integration_types }).toEqual({
      name: 'every',
      description: 'Has an option of every kind',
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
    expect(options).toMatchObject([
      {
        name: 'must',
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: MAX_OPTION_TEXT,
      },
      { name: 'may', required: false, autocomplete: true, max_length: MAX_OPTION_TEXT },
      { name: 'flag', type: ApplicationCommandOptionType.Boolean },
      { name: 'who', type: ApplicationCommandOptionType.User },
      { name: 'where', type: ApplicationCommandOptionType.Channel, channel_types: [ChannelType.GuildText] },
    ]);
  });

  test('GIVEN several films THEN there is one option more; GIVEN one THEN not', () => {
    expect(every.data(two).options?.slice(5)).toMatchObject([{ name: 'film', autocomplete: true }]);
    expect(every.data(one).options).toHaveLength(5);
  });

  test('GIVEN a command for moderators THEN it is for servers, and for those who may manage messages', () => {
    const { data } = defineCommand({
      name: 'tidy',
      description: 'Tidies',
      forModerators: true,
      options: {},
      translations: someTranslations('tidy', {}),
      reply: () => noticeReply('tidy'),
    });
    expect(data(one)).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: '8192',
    });
  });
});

describe('what a command is given', () => {
  test('GIVEN all options THEN each comes by its name, texts trimmed', async () => {
    const where = {
      kind: 'channel',
      id: '6',
      channelKind: 'text',
      isLocked: false,
      memberPermissions: 0n,
      appPermissions: 0n,
    } as const;
    const options = new Map<string, OptionValue>([
      ['must', ' a '],
      ['may', 'b'],
      ['flag', true],
      ['who', { kind: 'user', id: '5' }],
      ['where', where],
      ['film', 'IO'],
    ]);
    expect(await read(options)).toEqual({
      must: 'a',
      may: 'b',
      flag: true,
      who: '5',
      where: '6',
      film: 'IO',
    });
  });

  test('GIVEN no option, or values of another kind THEN each counts as left out', async () => {
    const leftOut = { must: '', may: null, flag: false, film: null };
    expect(await read(new Map())).toEqual(leftOut);
    const wrong = new Map<string, OptionValue>([
      ['must', true],
      ['may', ' '],
      ['flag', 'true'],
      ['who', 'somebody'],
      ['where', { kind: 'user', id: '5' }],
      ['film', false],
    ]);
    expect(await read(wrong)).toEqual(leftOut);
  });

  test('GIVEN an option that is typed THEN what it offers; GIVEN another THEN nothing', async () => {
    const services = servicesOf(two);
    const offer = async (option: string, options: GivenOptions = new Map()) =>
      (await every.offers(option, 'i', inputOf({ options }), services)).map(({ value }) => value);
    expect(await offer('may')).toEqual(['IO', 'The Lanternfish']);
    expect(await offer('may', new Map([['film', 'IO']]))).toEqual(['IO']);
    expect(await offer('film')).toEqual(['IO', 'The Lanternfish']);
    expect(await offer('must')).toEqual([]);
    expect(await offer('toString')).toEqual([]);
  });
});

test('GIVEN no word for the help THEN the description, as the help writes it', async () => {
  expect(every.help).toBe('has an option of every kind');
  const library = await libraryOf({ 'a.md': '---\ntitle: A\n---\n\nWords.\n' });
  const services = servicesOf(library);
  const help = services.commands.find(({ name }) => name === 'help');
  if (help?.kind !== 'slash') expect.fail('no /help');
  const { message } = await help.reply(inputOf(), { ...services, commands: [every, help] });
  expect(textOf(message).match(/^- .*$/gm)).toEqual(['- `/every` has an option of every kind']);
});

// What fails here is `npm run check:types`.
test('GIVEN a slip in a command THEN it does not compile', () => {
  const definition = { name: 'slip', description: 'Slips' };
  const options = { words: textOption('Words'), flag: flagOption('A switch') };
  const text = { name: 'text', description: 'Text' };
  const translations = someTranslations('slip', { words: text, flag: text });
  const none = someTranslations('slip', {});
  defineCommand({
    ...definition,
    options,
    translations,
    // @ts-expect-error there is no option of this name
    reply: (input) => noticeReply(input.options.word ?? ''),
  });
  defineCommand({
    ...definition,
    options,
    translations,
    // @ts-expect-error a switch is no text
    reply: (input) => noticeReply(input.options.flag),
  });
  defineCommand({
    ...definition,
    options,
    translations,
    // @ts-expect-error it may have been left out
    reply: (input) => noticeReply(input.options.words),
  });
  defineCommand({
    ...definition,
    options: {},
    translations: none,
    // @ts-expect-error it has no options
    reply: (input) => noticeReply(input.options.words ?? ''),
  });
  defineCommand({
    ...definition,
    // @ts-expect-error a switch is not made of text
    options: { flag: 'A switch' },
    translations: someTranslations('slip', { flag: text }),
    reply: () => noticeReply(''),
  });
  const words = { name: 'words', description: 'Words' };
  defineCommand({
    ...definition,
    options,
    // @ts-expect-error an option is not translated
    translations: someTranslations('slip', { words }),
    reply: () => noticeReply(''),
  });
  // @ts-expect-error what it replies is missing
  defineCommand({ ...definition, options, translations });
  expectTypeOf(defineCommand).returns.toHaveProperty('kind').toEqualTypeOf<'slash'>();
});
