import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Reader } from '../../world/payloads/toApiMessage.ts';
import type { World } from '../../world/World.ts';

/** The app as it reads over HTTP: what it may is set in the developer portal (events/gateway, HTTP Restrictions). */
export function restReader({ application }: World): Reader {
  return { hasContent: (application.privilegedIntents & GatewayIntentBits.MessageContent) !== 0 };
}
