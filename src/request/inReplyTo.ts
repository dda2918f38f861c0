import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { replyMemory } from '../conversation/replyMemory.ts';
import { readExchange } from '../messages/readExchange.ts';
import type { AllServices } from './Command.ts';

/**
 * What a message may use that replies to one of the bot's own: what that one showed is what was spoken about.
 *
 * @param components those of the message that is replied to, as Discord sends them
 */
export function inReplyTo(
  components: readonly APIMessageTopLevelComponent[],
  services: AllServices,
): AllServices {
  const { memory, library } = services;
  const exchange = memory === null ? null : readExchange(components, library);
  if (memory === null || exchange === null) return services;
  return { ...services, memory: replyMemory(memory, exchange) };
}
