import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type AllServices, slashCommand, slashCommands } from '../../request/Command.ts';
import type { GivenOptions, OptionValue } from '../../request/CommandInput.ts';
import { FILM_OPTION } from '../../request/film.ts';
import type { Services } from '../../request/Services.ts';
import { LineError } from './LineError.ts';
import { optionMarks } from './optionMarks.ts';

/** A line of the terminal: a slash command, or words said to the bot. */
export type Line =
  | { readonly kind: 'command'; readonly name: string; readonly options: GivenOptions }
  | { readonly kind: 'chat'; readonly words: string };

/** The permission bits of somebody who may do everything. */
const ALL_PERMISSIONS = (1n << 64n) - 1n;

/**
 * Reads a line as Discord would: `/ask question: who plays Maria? private:true`, or `/ask who plays Maria?` for the
 * first option. Whatever does not start with a slash is said to the bot.
 *
 * @throws {LineError} for an unknown command or option, a missing option, or a value of the wrong kind
 */
export function parseLine(
  line: string,
  { commands, library }: Pick<AllServices, 'commands' | 'library'>,
): Line {
  const match = /^\/([\w-]*)\s*([\s\S]*)$/.exec(line.trim());
  if (match === null) return { kind: 'chat', words: line.trim() };
  const [, typed = '', rest = ''] = match;
  const name = typed.toLowerCase();
  const command = slashCommand(commands, name);
  if (command === undefined) {
    const known = slashCommands(commands)
      .map((one) => `/${one.name}`)
      .join(', ');
    throw new LineError(`There is no command /${typed}. The commands are ${known}.`);
  }
  const known = optionsOf(command.data(library));
  const values = new Map<string, OptionValue>();
  for (const [key, value] of splitOptions(name, rest, known, library)) {
    const option = known.find((one) => one.name === key);
    if (option !== undefined) values.set(key, readValue(option, value));
  }
  const missing = known.find((option) => option.required === true && (values.get(option.name) ?? '') === '');
  if (missing !== undefined) {
    throw new LineError(`/${name} needs “${missing.name}”, as in: /${name} ${missing.name}: …`);
  }
  return { kind: 'command', name, options: values };
}

/** The options of a command, in its order. */
export function optionsOf(
  data: RESTPostAPIChatInputApplicationCommandsJSONBody,
): APIApplicationCommandBasicOption[] {
  return (data.options ?? []).filter(
    (option): option is APIApplicationCommandBasicOption =>
      option.type !== ApplicationCommandOptionType.Subcommand &&
      option.type !== ApplicationCommandOptionType.SubcommandGroup,
  );
}

function splitOptions(
  command: string,
  rest: string,
  known: readonly APIApplicationCommandBasicOption[],
  { films: [film] }: Services['library'],
): [name: string, value: string][] {
  const names = known.map(({ name }) => name);
  const marks = optionMarks(rest, names);
  const named = marks[0]?.start === 0;
  const unknown = named ? marks.find(({ isKnown }) => !isKnown) : undefined;
  if (unknown?.name === FILM_OPTION && film !== undefined)
    throw new LineError(`/${command} needs no film: ${film.review.title} is the only one here.`);
  if (unknown !== undefined) {
    const list = names.length === 0 ? 'It takes no options.' : `Its options are ${names.join(', ')}.`;
    throw new LineError(`/${command} has no option “${unknown.name}”. ${list}`);
  }

  const used = marks.filter(({ isKnown }) => isKnown);
  const values = used.map(({ name, end }, index): [string, string] => [
    name,
    rest.slice(end, used[index + 1]?.start ?? rest.length).trim(),
  ]);
  const opening = rest.slice(0, used[0]?.start ?? rest.length).trim();
  const [first] = known;
  if (opening !== '' && first === undefined) throw new LineError(`/${command} takes no options.`);
  if (first === undefined) return values;
  if (opening !== '') return [[first.name, opening], ...values];
  return values.some(([name]) => name === first.name) ? values : withFirst(first.name, values, known);
}

/** Whether a value is one word: what stands behind it is the first option's. */
function isWord({ type }: APIApplicationCommandBasicOption): boolean {
  return type === ApplicationCommandOptionType.Boolean || type === ApplicationCommandOptionType.User;
}

/** The options with the first one, where that stands behind another: `private:true who plays Maria?` */
function withFirst(
  first: string,
  values: readonly [name: string, value: string][],
  known: readonly APIApplicationCommandBasicOption[],
): [name: string, value: string][] {
  return values.flatMap(([name, value]): [string, string][] => {
    const [, word = '', others = ''] = /^(\S+)\s+([\s\S]+)$/.exec(value) ?? [];
    const isShort = known.some((option) => option.name === name && isWord(option));
    return isShort && others !== ''
      ? [
          [name, word],
          [first, others],
        ]
      : [[name, value]];
  });
}

/** A channel as Discord writes it in a text, or as its name is shown. */
const CHANNEL = /^(?:<#([\w-]+)>|#([\p{L}\p{N}_-]{1,100}))$/u;

function readValue(option: APIApplicationCommandBasicOption, value: string): OptionValue {
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean: {
      if (/^(?:true|yes|on)$/i.test(value)) return true;
      if (/^(?:false|no|off)$/i.test(value)) return false;
      throw new LineError(`“${option.name}” is true or false, not “${value}”.`);
    }
    case ApplicationCommandOptionType.User:
      return { kind: 'user', id: value.replace(/^(?:<@!?)?@?|>$/g, '') };
    case ApplicationCommandOptionType.Channel: {
      const [, id, channel = ''] = CHANNEL.exec(value) ?? [];
      if (id === undefined && channel === '')
        throw new LineError(
          `“${option.name}” is a channel, such as #club, not “${value}”. Leave it out to post here.`,
        );
      return {
        kind: 'channel',
        id: id ?? channel,
        channelKind: 'text',
        isLocked: false,
        memberPermissions: ALL_PERMISSIONS,
        appPermissions: ALL_PERMISSIONS,
      };
    }
    case ApplicationCommandOptionType.String: {
      if (value.length <= (option.max_length ?? Number.POSITIVE_INFINITY)) return value;
      throw new LineError(
        `“${option.name}” has at most ${option.max_length} characters, not ${value.length}.`,
      );
    }
    default:
      return value;
  }
}
