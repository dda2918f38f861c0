import { ApplicationFlags, GatewayIntentBits } from 'discord-api-types/v10';
import type { Application } from '../World.ts';

/** The privileged intents, with the flag that shows an application to have each (resources/application). */
const FLAGS = [
  [GatewayIntentBits.GuildPresences, ApplicationFlags.GatewayPresenceLimited],
  [GatewayIntentBits.GuildMembers, ApplicationFlags.GatewayGuildMembersLimited],
  [GatewayIntentBits.MessageContent, ApplicationFlags.GatewayMessageContentLimited],
] as const;

/** All intents that have to be switched on in the developer portal (events/gateway, Privileged Intents). */
export const PRIVILEGED_INTENTS = FLAGS.reduce((all, [intent]) => all | intent, 0);

/** The flags of an application. */
export function applicationFlags({ privilegedIntents }: Pick<Application, 'privilegedIntents'>): number {
  return FLAGS.reduce((all, [intent, flag]) => ((privilegedIntents & intent) === 0 ? all : all | flag), 0);
}
