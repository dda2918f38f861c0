import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
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
import { expect } from 'vitest';
import { Action } from '../../../src/messages/Button.ts';
import type { Phrases } from '../../../src/messages/languages/Phrases.ts';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import { shownIn } from './shownIn.ts';

/** What is typed on the way. */
export interface WalkWords {
  /** A film that everybody has. */
  readonly film: string;
  readonly question: string;
  /** A chat message that is taken for a question. */
  readonly message: string;
  /** Questions that its review says nothing about: what moderators see of them has buttons of its own. */
  readonly unanswered: readonly string[];
  /** The text of a review, for the number of the file: two in a row are of one film. */
  readonly reviewOf: (number: number) => string;
}

/** Which server a walk is in, and who walks. */
export interface Walk {
  readonly discord: Discord;
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly member: Person;
  /** Somebody who may do everything and has asked nothing yet: a person may ask five questions in ten seconds. */
  readonly somebody: () => Person;
  readonly words: WalkWords;
  /** How many buttons deep. */
  readonly deepest: number;
  /** In which language the bot speaks there. */
  readonly phrases?: Phrases;
  /** Called before everything that somebody does. */
  readonly before?: () => void;
  /** Is shown all that a person reads: in messages, on buttons, in forms, and what is offered for an option. */
  readonly look?: (texts: readonly string[]) => void;
}

/** Buttons that go once they were pressed, while the message stays. */
const ONCE: readonly Action[] = [Action.Share, Action.NextQuestion];

/**
 * Runs every command with every option, and presses every button that its answer offers, and fills in every form.
 *
 * @returns the actions that were pressed
 */
export async function walkEverything(walk: Walk): Promise<ReadonlySet<string>> {
  const { discord, guild, channel, member, somebody, words, deepest, phrases = PHRASES } = walk;
  const { before = () => {}, look = () => {} } = walk;
  /** What is pressed but once: a button of an action, on what came of the same steps, whatever the options were. */
  const known = new Set<string>();
  const pressed = new Set<string>();
  let files = 0;

  /** Does something, and everything that its answer offers. */
  const follow = async (
    act: () => Promise<MessageView>,
    person: Person,
    steps: readonly string[],
    under: MessageView | null = null,
  ): Promise<void> => {
    const what = steps.join(' › ');
    before();
    const answer = await act().catch((error: unknown) => {
      if (!(error instanceof ModalOpened)) throw error;
      look(shownIn(error.view.modal.data));
      before();
      return person.submit(error.view, filledIn(error.view));
    });
    await answer.waitUntilFilled();
    look(shownIn(answer.components));
    expect(answer.text, what).not.toBe(phrases.tooFast);
    const isDeletion = steps.at(-1) === Action.Delete;
    if (isDeletion) return discord.waitUntil(() => under?.isDeleted === true);
    // What can be done once loses its button only after the answer: nobody deletes the message before.
    const once = ONCE.find((action) => action === steps.at(-1));
    if (once !== undefined)
      await discord.waitUntil(
        () => under?.buttons.every(({ customId }) => customId?.at(1) !== once) === true,
      );
    expect(answer.text, what).not.toBe('');
    expect(answer.text, what).not.toContain(phrases.failed('').split('`')[0]);
    if (steps.length > deepest) return;
    // Deletion comes last, and where the message came.
    const isNew = answer.id !== under?.id;
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

  /** @returns null where nothing is offered to choose from */
  const valueFor = async (
    option: APIApplicationCommandBasicOption,
    path: string,
    filled: OptionValues,
    person: Person,
  ): Promise<OptionValue | null> => {
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
        return { name: 'glass-orchard.md', content: words.reviewOf(files++) };
      case ApplicationCommandOptionType.String: {
        const [choice] = listedIn(option);
        if (choice !== undefined) return choice;
        const known = option.name === 'question' ? words.question : TEXTS[option.name];
        if (option.autocomplete !== true) return known ?? 'Sam';
        const offers = await person.type(path, option.name, '', { filled, in: channel });
        look(offers.map(({ name }) => name));
        const [offer] = offers;
        return (
          known ?? (offer === undefined ? (option.required === true ? 'Sam' : null) : String(offer.value))
        );
      }
      default:
        throw new TypeError(`no value for “${option.name}”`);
    }
  };

  await somebody().run('/club questions', { mode: 'on' });
  for (const question of words.unanswered) await somebody().run('/ask', { question, film: words.film });
  for (const command of discord.commands()) {
    if (command.type === ApplicationCommandType.Message) {
      const message = await member.send(words.message, { in: channel });
      const person = somebody();
      await follow(() => person.useMenu(message, command.name), person, [`${guild.id} ${command.name}`]);
      continue;
    }
    for (const { path, options } of placesOf(command)) {
      for (const names of choicesOf(options)) {
        const person = somebody();
        const values: Record<string, OptionValue> = {};
        for (const { option, choice } of names) {
          before();
          const value = choice ?? (await valueFor(option, path, values, person));
          if (value !== null) values[option.name] = value;
        }
        await follow(() => person.run(path, values, { in: channel }), person, [`${guild.id} ${path}`]);
      }
    }
  }
  return pressed;
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

/** Values for options of these names; all others take the first that is offered, else a name. */
const TEXTS: Readonly<Record<string, string>> = { until: '2999-01-31', time: '20:00' };

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
