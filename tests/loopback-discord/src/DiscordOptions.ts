import { ApplicationIntegrationType } from 'discord-api-types/v10';
import { MAX_GUILDS } from './gateway/readIdentify.ts';
import type { BucketLimit } from './rest/RateLimits.ts';
import { RULES } from './rules/rules.ts';
import type { Clock } from './time/Clock.ts';

const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/** How a Discord on loopback is set up. */
export interface DiscordOptions {
  /** The bot's name. */
  readonly name?: string;
  /**
   * Decides when deadlines pass: that of a first answer, of a heartbeat, of a session that waits to be resumed. A
   * ManualClock unless said, so that none passes before the test turns it; `systemClock` for the real time.
   */
  readonly clock?: Clock;
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
  /** How many requests a bucket takes. Discord's own numbers are in no page: a hundred a second unless said. */
  readonly bucketLimit?: BucketLimit;
  /** How many requests the bot may send in a second, answers to interactions left out. */
  readonly globalLimit?: number;
  /** How many requests may be answered with 401, 403 or 429 in 10 minutes before none is answered. */
  readonly invalidLimit?: number;
}

/** What holds unless said. */
export const DEFAULT_OPTIONS = {
  name: 'Aftercredits',
  heartbeatInterval: 41_250,
  privilegedIntents: 0,
  integrationTypes: [GuildInstall, UserInstall],
  shards: 1,
  maxGuildsPerShard: MAX_GUILDS,
  sessionStarts: RULES['gateway.starts'].max,
  maxConcurrency: 16,
  bucketLimit: { requests: 100, seconds: 1 },
  globalLimit: RULES['limit.global'].max,
  invalidLimit: RULES['limit.invalid'].max,
};
