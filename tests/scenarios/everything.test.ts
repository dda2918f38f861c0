import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import {
  type ChannelHandle,
  type Discord,
  type GuildHandle,
  type MessageView,
  ModalOpened,
  type ModalView,
  type OptionValue,
  type OptionValues,
  type Person,
} from 'loopback-discord';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Action } from '../../src/messages/Button.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { type Endpoint, startEndpoint } from '../support/bot/startEndpoint.ts';
import { twoFilms } from '../support/libraries.ts';
import { storePlaces } from '../support/store/storePlaces.ts';

/** How many buttons deep. */
const DEEPEST = 3;

/** Buttons that only stand on what these tests don't bring about. */
const ELSEWHERE: readonly Action[] = [Action.ResumeSchedule, Action.EditFilm];

const films = await twoFilms();
const { ways } = storePlaces();

/** Which server a walk is in, and who walks: a person may ask five questions in ten seconds. */
interface Walk {
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly member: Person;
  readonly somebody: () => Person;
}

describe.each(ways)('GIVEN two servers, and $name behind the bot', ({ isHere, name, place }) => {
  const when = test.skipIf(!isHere);
  let discord: Discord;
  let bot: Bot;
  let endpoint: Endpoint;
  const opened: OpenClubs[] = [];
  let turn = 0;
  /** Which actions were pressed. */
  const pressed = new Set<string>();

  beforeAll(async () => {
    if (!isHere) return;
    discord = await openDiscord();
    const where = await place();
    for (let replica = 0; replica < 2; replica += 1) opened.push(await openClubs(where, createLog('silent')));
    const [one, other] = opened;
    if (one === undefined || other === undefined) throw new TypeError('no store');
    bot = await startBot(discord, films, {}, undefined, one);
    if (name !== 'a file')
      endpoint = await startEndpoint(discord, films, { env: { SEMANTIC: 'off' }, clubs: other });
  });

  afterAll(async () => {
    if (!isHere) return;
    await bot.stop();
    await endpoint?.close();
    for (const clubs of opened) await clubs.close();
    await discord.close();
  });

  /** The next thing is answered by the other replica, where there are two. */
  const alternate = (): void => {
    turn += 1;
    if (endpoint !== undefined)
      discord.endpoint.deliverTo(turn % 2 === 0 ? `${endpoint.url}/interactions` : null);
  };

  /** What is pressed but once: a button of an action, on what came of the same steps, whatever the options were. */
  const known = new Set<string>();

  /** Does something, and everything that its answer offers. */
  const follow = async (
    act: () => Promise<MessageView>,
    person: Person,
    steps: readonly string[],
    before: MessageView | null = null,
  ): Promise<void> => {
    const what = steps.join(' › ');
    alternate();
    const answer = await act().catch((error: unknown) => {
      if (!(error instanceof ModalOpened)) throw error;
      alternate();
      return person.submit(error.view, filledIn(error.view));
    });
    await answer.waitUntilFilled();
    expect(answer.text, what).not.toBe(PHRASES.tooFast);
    const isDeletion = steps.at(-1) === Action.Delete;
    if (isDeletion) return discord.waitUntil(() => before?.isDeleted === true);
    // What was shared loses its button only after the answer: nobody deletes it before.
    if (steps.at(-1) === Action.Share)
      await discord.waitUntil(
        () => before?.buttons.every(({ customId }) => customId?.at(1) !== Action.Share) === true,
      );
    expect(answer.text, what).not.toBe('');
    expect(answer.text, what).not.toContain(PHRASES.failed('').split('`')[0]);
    if (steps.length > DEEPEST) return;
    // Deletion comes last, and where the message came.
    const isNew = answer.id !== before?.id;
    const buttons = answer.buttons.flatMap(({ customId, isDisabled }) =>
      customId === null || isDisabled ? [] : [{ customId, action: customId.at(1) ?? '' }],
    );
    const isDelete = ({ action }: { action: string }): boolean => action === Action.Delete;
    const takesAway = ({ action }: { action: string }): boolean => action === Action.RemoveFilm;
    let isMissed = false;
    for (const { customId, action } of [
      ...buttons.filter((button) => !isDelete(button) && !takesAway(button)),
      ...buttons.filter(takesAway),
      ...buttons.filter((button) => isDelete(button) && isNew),
    ]) {
      // What leads back to where it came from is pressed but once, too.
      if (steps.includes(action) || known.has(`${what} › ${action}`)) continue;
      // A press may have changed the message, or taken it away.
      const isThere = answer.buttons.some((button) => button.customId === customId && !button.isDisabled);
      isMissed ||= !isThere;
      if (!isThere || answer.isDeleted) continue;
      known.add(`${what} › ${action}`);
      pressed.add(action);
      await follow(() => person.forge(customId, { on: answer }), person, [...steps, action], answer);
    }
    if (isMissed && steps.length === 1) await follow(act, person, steps);
  };

  when(
    'WHEN every command is run with every option, and every button pressed THEN all is answered',
    async () => {
      const walks = [await found(discord), await found(discord)];
      for (const walk of walks) {
        await walk.somebody().run('/club questions', { mode: 'on' });
        for (const question of UNANSWERED) await walk.somebody().run('/ask', { question, film: 'IO' });
        for (const command of discord.commands()) {
          if (command.type === ApplicationCommandType.Message) {
            const message = await walk.member.send('Who plays Sam?', { in: walk.channel });
            const person = walk.somebody();
            await follow(() => person.useMenu(message, command.name), person, [
              `${walk.guild.id} ${command.name}`,
            ]);
            continue;
          }
          for (const { path, options } of placesOf(command)) {
            for (const names of choicesOf(options)) {
              const person = walk.somebody();
              const values: Record<string, OptionValue> = {};
              for (const { option, choice } of names) {
                alternate();
                const value = choice ?? (await valueFor(option, path, values, walk, person));
                if (value !== null) values[option.name] = value;
              }
              const first = `${walk.guild.id} ${path}`;
              await follow(() => person.run(path, values, { in: walk.channel }), person, [first]);
            }
          }
        }
      }
      const { refusals, ignored, unanswered, doubled } = discord;
      // That is how it is found out which thread stands on a message.
      const refused = refusals
        .filter(({ rules }) => !rules.includes('thread.exists'))
        .map(({ rules, request }) => `${request?.method} ${request?.path}: ${rules}`);
      expect({ refused, ignored, unanswered, doubled }).toEqual({
        refused: [],
        ignored: [],
        unanswered: [],
        doubled: [],
      });
      expect(
        [...bot.log.all, ...(endpoint?.log.all ?? [])].filter((line) =>
          /"level":(?:[456]0|"(?:warn|error))/.test(line),
        ),
      ).toEqual([]);
      expect(Object.values(Action).filter((action) => !pressed.has(action))).toEqual(ELSEWHERE);
    },
  );
});

/** A server with a member; everybody who walks there may manage it. */
async function found(discord: Discord): Promise<Walk> {
  const guild = await discord.createGuild();
  const channel = guild.createChannel('club');
  await discord.gateway.flush();
  let people = 0;
  const { ManageGuild, ManageMessages } = PermissionFlagsBits;
  return {
    guild,
    channel,
    member: guild.addMember('Ben'),
    somebody: () => {
      people += 1;
      return guild.addMember(`Boss ${people}`, { permissions: ManageGuild | ManageMessages });
    },
  };
}

interface Place {
  /** As a person types it. */
  readonly path: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** A command, or all that stand under its name. */
function placesOf({ name, options = [] }: APIApplicationCommand): Place[] {
  return placesUnder(`/${name}`, options);
}

function placesUnder(path: string, options: readonly APIApplicationCommandOption[]): Place[] {
  const deeper = options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
      ? placesUnder(`${path} ${option.name}`, option.options ?? [])
      : [],
  );
  return deeper.length > 0 ? deeper : [{ path, options: options.filter(isBasic) }];
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return ![ApplicationCommandOptionType.Subcommand, ApplicationCommandOptionType.SubcommandGroup].includes(
    option.type,
  );
}

/** An option that is to be filled in; null: with whatever fits. */
interface ToFill {
  readonly option: APIApplicationCommandBasicOption;
  readonly choice: string | null;
}

/** What to fill in: what is required alone, each other option beside it, each choice of each, and all together. */
function choicesOf(options: readonly APIApplicationCommandBasicOption[]): ToFill[][] {
  const all = options.map((option): ToFill => ({ option, choice: null }));
  const required = all.filter(({ option }) => option.required === true);
  const others = all.filter(({ option }) => option.required !== true);
  const chosen = options.flatMap((option) => {
    const beside = required.filter((other) => other.option !== option);
    return listedIn(option).map((choice) => [...beside, { option, choice }]);
  });
  return [required, ...others.map((other) => [...required, other]), all, ...chosen];
}

function listedIn(option: APIApplicationCommandBasicOption): string[] {
  if (option.type !== ApplicationCommandOptionType.String) return [];
  return (option.choices ?? []).map(({ value }) => value);
}

/** Questions that the review says nothing about: what moderators see of them has buttons of its own. */
const UNANSWERED = [
  'what was the budget in croatian kuna',
  'did the clarinet win a yacht race',
  'is broccoli on the menu',
];

/** Values for options of these names; all others take the first that is offered, else a name. */
const TEXTS: Readonly<Record<string, string>> = {
  question: 'Who directed it?',
  until: '2999-01-31',
  time: '20:00',
};

let files = 0;

/** A review of a film that two in a row are of. */
const reviewOf = (number: number): string => `---
title: The Glass Orchard ${Math.floor(number / 2)}
year: 1971
---
An orchard of glass trees rings in the wind, and nobody sleeps there.

Ruth Amsel plays the keeper with hardly a word.
`;

/** @returns null where nothing is offered to choose from */
async function valueFor(
  option: APIApplicationCommandBasicOption,
  path: string,
  filled: OptionValues,
  { channel, member }: Walk,
  person: Person,
): Promise<OptionValue | null> {
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return true;
    case ApplicationCommandOptionType.User:
      return member;
    case ApplicationCommandOptionType.Channel:
      return channel;
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return option.min_value ?? 1;
    case ApplicationCommandOptionType.Attachment:
      return { name: 'glass-orchard.md', content: reviewOf(files++) };
    case ApplicationCommandOptionType.String: {
      const [choice] = listedIn(option);
      if (choice !== undefined) return choice;
      const known = TEXTS[option.name];
      if (option.autocomplete !== true) return known ?? 'Sam';
      const [offer] = await person.type(path, option.name, '', { filled, in: channel });
      return known ?? (offer === undefined ? (option.required === true ? 'Sam' : null) : String(offer.value));
    }
    default:
      throw new TypeError(`no value for “${option.name}”`);
  }
}

/** What is not filled in yet: a number is a good text for everything. */
function filledIn(modal: ModalView): Record<string, string> {
  const empty = modal.modal.data.components.flatMap((component) =>
    component.type === ComponentType.Label && component.component.type === ComponentType.TextInput
      ? (component.component.value ?? '') === ''
        ? [component.component.custom_id]
        : []
      : [],
  );
  return Object.fromEntries(empty.map((customId) => [customId, '2']));
}
