import { InteractionContextType } from 'discord-api-types/v10';
import type { Channel } from '../world/model.ts';

/** Where an interaction takes place, as Discord sorts it (application-commands, Interaction Contexts). */
export function contextOf({ guild, group }: Channel): InteractionContextType {
  if (guild !== null) return InteractionContextType.Guild;
  return group === null ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}
