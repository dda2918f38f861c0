import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { COMMANDS, MESSAGE_COMMANDS } from '../../../commands/index.ts';

/** The name by which metrics count an interaction: one of a few, whatever somebody sends. */
export function commandOf(interaction: APIInteraction): string {
  switch (interaction.type) {
    case InteractionType.Ping:
      return 'ping';
    case InteractionType.ApplicationCommandAutocomplete:
      return 'autocomplete';
    case InteractionType.MessageComponent:
      return 'button';
    case InteractionType.ApplicationCommand: {
      // Read with care: it stands before everything that is caught.
      const name = interaction.data?.name;
      return COMMANDS.has(name) || MESSAGE_COMMANDS.has(name) ? name : 'unknown';
    }
    default:
      return 'unknown';
  }
}
