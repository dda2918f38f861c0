import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Config } from '../../shared/readConfig.ts';

/** A client of discord.js that asks for no privileged intent and keeps no message and no member. */
export function createClient({ apiUrl: api, shards }: Pick<Config, 'apiUrl' | 'shards'>): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    // Direct messages come from channels, and deletions are of messages, that are not in the cache.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
    }),
    rest: { api },
    // Without it discord.js would read SHARDS itself, as JSON and as the number of the one shard to run.
    shards: shards === 'auto' ? shards : Array.from({ length: shards }, (_, shard) => shard),
    ...(shards !== 'auto' && { shardCount: shards }),
  });
}
