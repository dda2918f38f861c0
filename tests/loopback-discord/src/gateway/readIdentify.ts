import { GatewayIntentBits } from 'discord-api-types/v10';
import { isRecord } from '../forms/isRecord.ts';
import { type CloseRuleId, RULES } from '../rules/rules.ts';
import { PRIVILEGED_INTENTS } from '../world/payloads/applicationFlags.ts';
import type { Shard } from './Session.ts';

const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

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
  if (!isRecord(data) || !isRecord(data['properties'])) return 'gateway.payload';
  const { token, intents, compress = false } = data;
  const shard = readShard(data['shard']);
  if (typeof token !== 'string' || !isInteger(intents) || typeof compress !== 'boolean' || shard === null)
    return 'gateway.payload';
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

/** The only shard unless another is asked for; null for what is none. */
function readShard(value: unknown): Shard | null {
  if (value === undefined) return [0, 1];
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [id, count]: unknown[] = value;
  return isInteger(id) && isInteger(count) ? [id, count] : null;
}

function isInteger(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
