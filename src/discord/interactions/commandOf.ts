import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import type { CommandHelp } from '../../request/Services.ts';

/**
 * The name by which metrics count an interaction: one of a few, whatever somebody sends.
 *
 * @param commands every command there is
 */
export function commandOf(interaction: APIInteraction, commands: readonly CommandHelp[]): string {
  switch (interaction.type) {
    case InteractionType.Ping:
      return 'ping';
    case InteractionType.ApplicationCommandAutocomplete:
      return 'autocomplete';
    case InteractionType.MessageComponent:
      return 'button';
    case InteractionType.ModalSubmit:
      return 'form';
    case InteractionType.ApplicationCommand: {
      // Read with care: it stands before everything that is caught.
      const name = interaction.data?.name;
      return commands.some((command) => command.name === name) ? name : 'unknown';
    }
    default:
      return 'unknown';
  }
}
