import { ApplicationIntegrationType } from 'discord-api-types/v10';
import { MAX_GUILDS } from './gateway/readIdentify.ts';
import { RULES } from './rules/rules.ts';
import type { Clock } from './time/Clock.ts';

const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/** How a Discord on loopback is set up. */
export interface DiscordOptions {
  /** The bot's name. */
  readonly name?: string;
  /** The time; a ManualClock to turn it by hand. */
  readonly clock?: Clock;
  /** How long a first answer may take, in milliseconds: 3,000 as in reality unless said. */
  readonly interactionTimeout?: number;
  /** In milliseconds. */
  readonly heartbeatInterval?: number;
  /** The privileged intents that are switched on in the developer portal: none unless said. */
  readonly privilegedIntents?: number;
  /** What the app can be installed to: servers and users unless said. */
  readonly integrationTypes?: readonly ApplicationIntegrationType[];
  /** The shards that /gateway/bot recommends. */
  readonly shards?: number;
  /** How many servers one shard may have. */
  readonly maxGuildsPerShard?: number;
  /** How many IDENTIFYs there may be in a day. */
  readonly sessionStarts?: number;
  /** How many IDENTIFYs there may be in 5 seconds. */
  readonly maxConcurrency?: number;
}

/** What holds unless said. */
export const DEFAULT_OPTIONS = {
  name: 'Aftercredits',
  interactionTimeout: 3_000,
  heartbeatInterval: 41_250,
  privilegedIntents: 0,
  integrationTypes: [GuildInstall, UserInstall],
  shards: 1,
  maxGuildsPerShard: MAX_GUILDS,
  sessionStarts: RULES['gateway.starts'].max,
  maxConcurrency: 16,
};
