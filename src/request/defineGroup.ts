import { SlashCommandBuilder } from '@discordjs/builders';
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { CommandGroup, SlashCommand } from './Command.ts';
import { localizations } from './languages/localizations.ts';
import type { Language, Text } from './languages/Translations.ts';

/** All that makes a group of slash commands. */
export interface GroupDefinition {
  readonly name: string;
  readonly description: string;
  /** What the help says of them all. */
  readonly help: string;
  readonly translations: Readonly<Record<Language, Text & { readonly help: string }>>;
  /** The permission bits that a member needs, until the server's moderators say otherwise. */
  readonly permissions: bigint;
  /** At most 25 (interactions/application-commands, Subcommands and Subcommand Groups). */
  readonly commands: readonly SlashCommand[];
}

/** Slash commands under one name, for those in a server who have the permissions. */
export function defineGroup({
  name,
  description,
  help,
  translations,
  permissions,
  commands,
}: GroupDefinition): CommandGroup {
  return {
    kind: 'group',
    name,
    help,
    isOfServers: true,
    translations,
    commands: commands.map((command) => ({ ...command, name: `${name} ${command.name}` })),
    data: (library, mayGrow) => {
      const group = new SlashCommandBuilder()
        .setName(name)
        .setDescription(description)
        .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
        .setContexts(InteractionContextType.Guild)
        .setDefaultMemberPermissions(permissions)
        .toJSON();
      const options = commands.map((command) => {
        const {
          name,
          description,
          name_localizations,
          description_localizations,
          options = [],
        } = command.data(library, mayGrow);
        return {
          type: ApplicationCommandOptionType.Subcommand as const,
          name,
          description,
          name_localizations,
          description_localizations,
          options: options.filter(isBasic),
        };
      });
      return { ...group, ...localizations(translations), options };
    },
  };
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return option.type !== Subcommand && option.type !== SubcommandGroup;
}
