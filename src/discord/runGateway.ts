import { Client, Events, GatewayIntentBits, Options, Partials, Status } from 'discord.js';
import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { createMemory } from '../answers/memory.ts';
import type { Shelf } from '../answers/Shelf.ts';
import type { Config } from '../config.ts';
import { createApi } from './api.ts';
import { createChat } from './chat.ts';
import { createContext } from './createContext.ts';
import { createMonitor } from './createMonitor.ts';
import { currentApplication } from './currentApplication.ts';
import { deliver } from './deliver.ts';
import { explainClose } from './explainStart.ts';
import { serveHealth } from './http/serveHealth.ts';
import { inviteLink } from './inviteLink.ts';
import type { Monitor } from './Monitor.ts';
import { persist } from './persist.ts';
import { commandsOf, registerCommands } from './registerCommands.ts';

/**
 * Connects to Discord and answers until the process is told to stop.
 *
 * @param say prints a line for the person who started it
 * @throws {StartError} for what that person has to put right
 */
export async function runGateway(
  config: Config & { readonly token: string },
  shelf: Shelf,
  log: Logger,
  say: (line: string) => void,
): Promise<void> {
  const client = createClient(config);
  const monitor = createMonitor(shelf.library, () => isConnected(client));
  const health = await serveHealth(config, monitor, log, say);
  try {
    await answerOn(client, config, shelf, monitor, log, say);
  } finally {
    await health?.close(0);
  }
}

async function answerOn(
  client: Client,
  config: Config & { readonly token: string },
  shelf: Shelf,
  monitor: Monitor,
  log: Logger,
  say: (line: string) => void,
): Promise<void> {
  client.rest.setToken(config.token);

  const application = await persist(() => currentApplication(client.rest), say);
  const place = { rest: client.rest, applicationId: application.id, guildId: config.guildId };
  const registered = await persist(() => registerCommands(place, commandsOf(shelf.library())), say);
  for (const line of registered.said) say(line);

  const context = createContext({
    library: shelf.library,
    memory: createMemory(),
    api: createApi(client.rest),
    botId: application.bot?.id ?? application.id,
    log,
    metrics: monitor.metrics,
  });
  const running = new Set<Promise<void>>();
  const run = (task: Promise<void>): void => {
    running.add(task);
    void task
      .catch((error: unknown) => log.error({ err: error }, 'a task failed'))
      .finally(() => running.delete(task));
  };

  // Interactions are read as Discord sends them: HTTP delivers the same data, and discord.js drops the bot's rights in
  // a channel option.
  client.on(Events.Raw, (packet: GatewayDispatchPayload) => {
    if (packet.t === GatewayDispatchEvents.InteractionCreate) run(deliver(packet.d, context));
  });
  // A second film gives every command an option more.
  shelf.onChange((library) => {
    run(
      registerCommands(place, commandsOf(library)).then(({ said }) => {
        for (const line of said) log.info(line);
      }),
    );
  });
  const chat = createChat(context);
  client.on(Events.MessageCreate, (message) => run(chat.created(message)));
  client.on(Events.MessageUpdate, (_, message) => run(chat.updated(message)));
  client.on(Events.MessageDelete, (message) => run(chat.deleted(message)));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) run(chat.deleted(message));
  });
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.Error, (error) => log.error({ err: error }, 'the connection failed'));
  client.on(Events.ShardReconnecting, (shard) =>
    log.warn({ shard }, 'the connection broke, opening it again'),
  );
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'the connection is back'));

  const ended = untilEnded(client);
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await persist(() => client.login(config.token), say);
  await Promise.race([ready, ended]);
  say(`On Discord as ${client.user?.tag ?? application.name}, in ${client.guilds.cache.size} servers.`);
  say(`Invite me to a server: ${inviteLink(application.id)}`);

  try {
    await ended;
  } finally {
    monitor.stop();
    await Promise.allSettled(running);
    await client.destroy();
  }
}

/** Whether every shard is up. */
function isConnected(client: Client): boolean {
  return client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
}

function createClient({ apiUrl: api, shards }: Pick<Config, 'apiUrl' | 'shards'>): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    // Direct messages come from channels, and deletions are of messages, that are not in the cache.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [] },
    // No message and no member is kept.
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

/** Resolves when the process is told to stop; rejects when Discord closed the connection for good. */
function untilEnded(client: Client): Promise<void> {
  return new Promise((resolve, reject) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    client.on(Events.ShardDisconnect, ({ code }) => {
      const reason = explainClose(code);
      if (reason !== null) reject(reason);
    });
  });
}
