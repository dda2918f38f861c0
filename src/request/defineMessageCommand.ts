import { ContextMenuCommandBuilder } from '@discordjs/builders';
import { ApplicationCommandType } from 'discord-api-types/v10';
import type { MessageCommand } from './Command.ts';
import { everywhere } from './everywhere.ts';
import { nameLocalizations } from './languages/localizations.ts';

/** A command in the menu of a message. */
export function defineMessageCommand({
  name,
  help,
  translations,
  reply,
}: Pick<MessageCommand, 'name' | 'help' | 'translations' | 'reply'>): MessageCommand {
  return {
    kind: 'message',
    name,
    help,
    isOfServers: false,
    translations,
    data: () => {
      const builder = new ContextMenuCommandBuilder().setType(ApplicationCommandType.Message).setName(name);
      everywhere(builder);
      return { ...builder.toJSON(), name_localizations: nameLocalizations(translations) };
    },
    reply,
  };
}
