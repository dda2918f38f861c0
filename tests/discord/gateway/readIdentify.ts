import { GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { type CloseRuleId, RULES } from '../rules/rules.ts';
import { PRIVILEGED_INTENTS } from '../world/applicationFlags.ts';
import type { Shard } from './Session.ts';

const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

const identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.looseObject({}),
  compress: z.boolean().optional(),
  shard: z.tuple([z.int(), z.int()]).optional(),
});

/** What an IDENTIFY asks for. */
export interface Identify {
  readonly intents: number;
  readonly shard: Shard;
  readonly compress: boolean;
}

export interface IdentifyContext {
  readonly token: string;
  /** The privileged intents that are switched on. */
  readonly privilegedIntents: number;
  /** The ids of the servers that the bot is in. */
  readonly guildIds: readonly string[];
  /** How many servers a shard may have. */
  readonly maxGuilds: number;
}

/** An IDENTIFY, or the rule that it breaks (events/gateway-events, Identify). */
export function readIdentify(data: unknown, context: IdentifyContext): Identify | CloseRuleId {
  const parsed = identify.safeParse(data);
  if (!parsed.success) return 'gateway.payload';
  const { token, intents, shard = [0, 1], compress = false } = parsed.data;
  const [id, count] = shard;
  if (token !== context.token) return 'gateway.token';
  if (count < 1 || id < 0 || id >= count) return 'gateway.shard';
  if (intents < 0 || (intents & ~ALL_INTENTS) !== 0) return 'gateway.intents';
  if ((intents & PRIVILEGED_INTENTS & ~context.privilegedIntents) !== 0) return 'gateway.privileged';
  const covered = context.guildIds.filter((guild) => Number((BigInt(guild) >> 22n) % BigInt(count)) === id);
  if (covered.length > context.maxGuilds) return 'gateway.sharding';
  return { intents, shard, compress };
}

/** How many servers a shard may have, as documented. */
export const MAX_GUILDS: number = RULES['gateway.sharding'].max;
