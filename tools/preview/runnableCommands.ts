import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';

/** Something that can be run: a slash command, or a subcommand by its whole path, such as “club film”. */
export interface RunnableCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** What can be run of these commands, as Discord's client lists it. */
export function runnableCommands(commands: readonly APIApplicationCommand[]): readonly RunnableCommand[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .flatMap(({ name, description, options = [] }) => follow(name, description, options));
}

function follow(
  name: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
): readonly RunnableCommand[] {
  const nested = options.filter(isNested);
  if (nested.length === 0)
    return [{ name, description, options: options.filter((option) => !isNested(option)) }];
  return nested.flatMap((inner) => follow(`${name} ${inner.name}`, inner.description, inner.options ?? []));
}

function isNested(
  option: APIApplicationCommandOption,
): option is APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return option.type === Subcommand || option.type === SubcommandGroup;
}
