import type { Starts } from '../../gateway/Starts.ts';
import type { Interactions } from '../../interactions/Interactions.ts';
import type { Webhooks } from '../../interactions/Webhooks.ts';
import type { Commands } from '../../world/Commands.ts';
import type { Messages } from '../../world/Messages.ts';
import type { Reactions } from '../../world/Reactions.ts';
import type { World } from '../../world/World.ts';
import type { Route } from '../Route.ts';
import { channelRoutes } from './channelRoutes.ts';
import { commandRoutes } from './commandRoutes.ts';
import { gatewayRoutes } from './gatewayRoutes.ts';
import { guildRoutes } from './guildRoutes.ts';
import { interactionRoutes } from './interactionRoutes.ts';
import { messageRoutes } from './messageRoutes.ts';
import { reactionRoutes } from './reactionRoutes.ts';
import { threadRoutes } from './threadRoutes.ts';
import { userRoutes } from './userRoutes.ts';

export interface RoutesSetup {
  readonly world: World;
  readonly messages: Messages;
  readonly reactions: Reactions;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly webhooks: Webhooks;
  readonly gateway: { readonly url: () => string; readonly shards: number; readonly starts: Starts };
}

/** All paths of the API that there are here. */
export function createRoutes({
  world,
  messages,
  reactions,
  commands,
  interactions,
  webhooks,
  gateway,
}: RoutesSetup): Route[] {
  return [
    ...gatewayRoutes(gateway.url, gateway.shards, gateway.starts),
    ...userRoutes(world),
    ...guildRoutes(world),
    ...commandRoutes(world, commands),
    ...channelRoutes(world, messages),
    ...messageRoutes(world, messages),
    ...threadRoutes(world),
    ...reactionRoutes(world, reactions),
    ...interactionRoutes(world, interactions, webhooks),
  ];
}
