import { ContextMenuCommandBuilder } from '@discordjs/builders';
import { ApplicationCommandType } from 'discord-api-types/v10';
import type { MessageCommand } from './Command.ts';
import { everywhere } from './everywhere.ts';

/** A command in the menu of a message. */
export function defineMessageCommand({
  name,
  help,
  reply,
}: Pick<MessageCommand, 'name' | 'help' | 'reply'>): MessageCommand {
  return {
    kind: 'message',
    name,
    help,
    data: () => {
      const builder = new ContextMenuCommandBuilder().setType(ApplicationCommandType.Message).setName(name);
      everywhere(builder);
      return builder.toJSON();
    },
    reply,
  };
}
