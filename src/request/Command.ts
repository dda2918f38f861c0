import type {
  LocalizationMap,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Library } from '../conversation/films/Library.ts';
import type { Reply } from '../messages/replies/Reply.ts';
import type { CommandInput, GivenOptions, MessageInput } from './CommandInput.ts';
import type { CommandHelp, Services } from './Services.ts';

/** An offer for an option that is being typed. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Offers; promised where they have to be asked for, which a terminal does not wait for. */
export type Offered = readonly Choice[] | Promise<readonly Choice[]>;

/** What Discord has to know of a slash command, with its names in other languages. */
type SlashCommandData = RESTPostAPIChatInputApplicationCommandsJSONBody & {
  readonly name_localizations: LocalizationMap;
  readonly description_localizations: LocalizationMap;
};

/** A slash command, as `defineCommand` makes it. */
export interface SlashCommand extends CommandHelp {
  readonly kind: 'slash';
  /**
   * What Discord has to know of it; a film option only where there is more than one film, or may be.
   *
   * @param mayGrow whether servers may have films of their own besides
   */
  readonly data: (library: Library, mayGrow?: boolean) => SlashCommandData;
  /** @throws {UserError} for what the person can put right */
  readonly reply: (input: CommandInput<GivenOptions>, services: Services) => Promise<Reply>;
  /**
   * Offers while an option is typed, at most 25.
   *
   * @param option the option's name
   * @param typed what stands in it so far
   * @throws {UserError} where the film that was named does not exist
   */
  readonly offers: (
    option: string,
    typed: string,
    input: CommandInput<GivenOptions>,
    services: Services,
  ) => Offered;
}

/** A command in the menu of a message, as `defineMessageCommand` makes it. */
export interface MessageCommand extends CommandHelp {
  readonly kind: 'message';
  /** What Discord has to know of it. */
  readonly data: () => RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** @throws {UserError} for what the person can put right */
  readonly reply: (input: MessageInput, services: Services) => Promise<Reply>;
}

/** Slash commands that stand under one name, as `defineGroup` makes it: `/club show`, `/club film`. */
export interface CommandGroup extends CommandHelp {
  readonly kind: 'group';
  /** The commands, each under its full name, such as `club show`. */
  readonly commands: readonly SlashCommand[];
  /** What Discord has to know of it. */
  readonly data: (library: Library, mayGrow?: boolean) => RESTPostAPIChatInputApplicationCommandsJSONBody;
}

export type Command = SlashCommand | MessageCommand | CommandGroup;

/** What commands may use, and the commands themselves: for what calls them. */
export interface AllServices extends Services {
  readonly commands: readonly Command[];
}

/** The slash commands of a list, in its order; those of a group under their full names. */
export function slashCommands(commands: readonly Command[]): readonly SlashCommand[] {
  return commands.flatMap((command): readonly SlashCommand[] => {
    switch (command.kind) {
      case 'slash':
        return [command];
      case 'group':
        return command.commands;
      default:
        return [];
    }
  });
}

/** The slash command of this full name; undefined where there is none. */
export function slashCommand(commands: readonly Command[], name: string): SlashCommand | undefined {
  return slashCommands(commands).find((command) => command.name === name);
}
