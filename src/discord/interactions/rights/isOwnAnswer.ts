import { SnowflakeUtil } from 'discord.js';
import {
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  InteractionType,
} from 'discord-api-types/v10';
import { isPrivate } from '../../../messages/isPrivate.ts';

/** How long an interaction’s token is good, in milliseconds (receiving-and-responding, Interaction Callback). */
const WITHIN = 15 * 60_000;

/**
 * Whether a button was pressed, or a form filled in that it opened, on the private answer to a command, by whoever ran that
 * a short while ago. Discord let them run it, be it that moderators have allowed it to a role under Integrations, and no
 * press says so: commands have permissions, components have none.
 */
export function isOwnAnswer({
  id,
  message,
  member,
  user,
}: APIMessageComponentInteraction | APIModalSubmitInteraction): boolean {
  const ran = message?.interaction_metadata;
  if (message === undefined || !isPrivate(message) || ran?.type !== InteractionType.ApplicationCommand)
    return false;
  const isTheirs = ran.user.id === (member?.user ?? user)?.id;
  // Both by Discord’s clock.
  return isTheirs && SnowflakeUtil.timestampFrom(id) - SnowflakeUtil.timestampFrom(ran.id) <= WITHIN;
}
