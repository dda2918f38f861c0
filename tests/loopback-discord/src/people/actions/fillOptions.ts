import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord-api-types/v10';
import { countCharacters } from '../../forms/countCharacters.ts';
import type { Resolver } from '../../interactions/Resolver.ts';
import { type Entity, type FileToSend, isChannel, isFile, isPerson, isRole } from '../Entity.ts';
import { NotPossible } from '../NotPossible.ts';
import { uploadFile } from './uploadFile.ts';

const Type = ApplicationCommandOptionType;
const MAX_TEXT = 6_000;

/** What a person can give as an option. */
export type OptionValue = string | number | boolean | Entity | FileToSend;

export type OptionValues = Readonly<Record<string, OptionValue>>;

type Filled = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>;

/** The options that stand at the end of a path of subcommands, and how to wrap what is filled in there. */
export interface Place {
  readonly options: readonly APIApplicationCommandBasicOption[];
  readonly wrap: <Kind extends InteractionType>(
    filled: APIApplicationCommandInteractionDataBasicOption<Kind>[],
  ) => APIApplicationCommandInteractionDataOption<Kind>[];
}

/**
 * Follows a path of subcommands.
 *
 * @throws {NotPossible} for a path that the command does not have, or has not been followed to its end
 */
export function findPlace(options: readonly APIApplicationCommandOption[], path: readonly string[]): Place {
  const [step, ...rest] = path;
  const basic = options.filter(isBasic);
  if (step === undefined) {
    if (basic.length < options.length)
      throw new NotPossible(`a subcommand is missing: ${options.map(({ name }) => name).join(', ')}`);
    return { options: basic, wrap: (filled) => filled };
  }
  const found = options.find(
    ({ name, type }) => name === step && (type === Type.Subcommand || type === Type.SubcommandGroup),
  );
  if (found?.type === Type.Subcommand) {
    const place = findPlace(found.options ?? [], rest);
    return {
      options: place.options,
      wrap: (filled) => [{ type: Type.Subcommand, name: step, options: filled }],
    };
  }
  if (found?.type === Type.SubcommandGroup) {
    const [inner = ''] = rest;
    const place = findPlace(found.options ?? [], rest);
    return {
      options: place.options,
      wrap: (filled) => [
        {
          type: Type.SubcommandGroup,
          name: step,
          options: [{ type: Type.Subcommand, name: inner, options: filled }],
        },
      ],
    };
  }
  throw new NotPossible(`there is no subcommand “${step}”`);
}

/**
 * Fills options in as the client does: every value of its option's type and within its limits.
 *
 * @throws {NotPossible} for values that the client would not send
 */
export function fillOptions(
  options: readonly APIApplicationCommandBasicOption[],
  values: OptionValues,
  resolver: Resolver,
): Filled[] {
  return Object.entries(values).map(([name, value]) => {
    const option = options.find((known) => known.name === name);
    if (option === undefined)
      throw new NotPossible(
        `there is no option “${name}”; there are: ${options.map((each) => each.name).join(', ')}`,
      );
    return fill(option, value, resolver);
  });
}

/** @throws {NotPossible} where a required option is not filled in */
export function requireAll(options: readonly APIApplicationCommandBasicOption[], values: OptionValues): void {
  const missing = options.filter(({ required, name }) => required === true && values[name] === undefined);
  if (missing.length > 0) throw new NotPossible(`required: ${missing.map(({ name }) => name).join(', ')}`);
}

function fill(option: APIApplicationCommandBasicOption, value: OptionValue, resolver: Resolver): Filled {
  const { name } = option;
  const refuse = (why: string): never => {
    throw new NotPossible(`option “${name}”: ${why}`);
  };
  switch (option.type) {
    case Type.String: {
      if (typeof value !== 'string') return refuse('a text is wanted');
      const { min_length: min = 0, max_length: max = MAX_TEXT, choices = [] } = option;
      const length = countCharacters(value);
      if (length < min || length > max) refuse(`${min} to ${max} characters are wanted, not ${length}`);
      const choice = choices.find((each) => each.name === value || each.value === value);
      if (choices.length > 0 && choice === undefined)
        refuse(`one of ${choices.map((each) => each.name).join(', ')} is wanted`);
      return { type: option.type, name, value: choice?.value ?? value };
    }
    case Type.Integer:
    case Type.Number: {
      if (typeof value !== 'number') return refuse('a number is wanted');
      const { min_value: min = -(2 ** 53), max_value: max = 2 ** 53, choices = [] } = option;
      if (value < min || value > max) refuse(`a number from ${min} to ${max} is wanted`);
      if (option.type === Type.Integer && !Number.isInteger(value)) refuse('a whole number is wanted');
      if (choices.length > 0 && !choices.some((each) => each.value === value))
        refuse('one of the choices is wanted');
      return { type: option.type, name, value };
    }
    case Type.Boolean:
      return typeof value === 'boolean'
        ? { type: option.type, name, value }
        : refuse('true or false is wanted');
    case Type.User:
      if (!isPerson(value)) return refuse('a person is wanted');
      resolver.addUser(value.user);
      return { type: option.type, name, value: value.id };
    case Type.Channel: {
      if (!isChannel(value)) return refuse('a channel is wanted');
      const { channel_types: types } = option;
      if (types !== undefined && !types.some((type) => type === value.channel.type))
        refuse('channels of this type are not offered');
      resolver.addChannel(value.channel);
      return { type: option.type, name, value: value.id };
    }
    case Type.Role:
      if (!isRole(value)) return refuse('a role is wanted');
      resolver.addRole(value.role);
      return { type: option.type, name, value: value.id };
    case Type.Mentionable:
      if (isPerson(value)) resolver.addUser(value.user);
      else if (isRole(value)) resolver.addRole(value.role);
      else return refuse('a person or a role is wanted');
      return { type: option.type, name, value: value.id };
    case Type.Attachment:
      if (!isFile(value)) return refuse('a file is wanted');
      return { type: option.type, name, value: resolver.addFile(uploadFile(value)) };
  }
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup;
}
