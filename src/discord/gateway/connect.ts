import { type SessionInfo, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import type { REST } from 'discord.js';
import {
  type APIGatewaySessionStartLimit,
  type GatewayDispatchPayload,
  GatewayIntentBits,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Config } from '../../shared/readConfig.ts';
import { explainClose, Unreachable } from '../api/explainFailure.ts';
import { createIdentifyThrottler } from './createIdentifyThrottler.ts';
import { tellOfBreaks } from './tellOfBreaks.ts';

/** None of them is privileged. */
const INTENTS =
  GatewayIntentBits.Guilds |
  GatewayIntentBits.GuildScheduledEvents |
  GatewayIntentBits.GuildMessages |
  GatewayIntentBits.DirectMessages;

/** A connection to Discord’s gateway that stands. */
export interface Connection {
  /** The bot’s name. */
  readonly name: string;
  /** The ids of the servers that it was in when the connection was opened. */
  readonly servers: readonly string[];
  /** Whether every shard is up. */
  readonly isUp: () => boolean;
  /** Rejects with a `PlainError` when Discord closes it for good. */
  readonly ended: Promise<never>;
}

/** How a connection is opened, and what for. */
export interface ConnectionSetup {
  readonly config: Pick<Config, 'shards'> & { readonly token: string };
  readonly rest: REST;
  /** Gets everything that Discord sends, as it is: nothing of it is kept here. */
  readonly receive: (packet: GatewayDispatchPayload) => void;
  readonly log: Logger;
  /** Closes it, also while it is being opened: Discord sends nothing more. */
  readonly stop: AbortSignal;
}

/**
 * Opens a connection, once; when it breaks, it opens itself again.
 *
 * @throws {PlainError} for what the person who started the bot has to put right
 */
export async function connect({ config, rest, receive, log, stop }: ConnectionSetup): Promise<Connection> {
  const sessions = new Map<number, SessionInfo>();
  const manager = new WebSocketManager({
    rest,
    token: config.token,
    intents: INTENTS,
    shardCount: config.shards === 'auto' ? null : config.shards,
    // discord.js’s own store is one for the whole process.
    retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
    updateSessionInfo: (shard, session) => {
      if (session === null) sessions.delete(shard);
      else sessions.set(shard, session);
    },
    buildIdentifyThrottler: (self) => createIdentifyThrottler(self, log),
  });
  const up = new Set<number>();
  const servers = new Set<string>();
  let name = '';
  manager.on(WebSocketShardEvents.Ready, ({ data: { user, guilds }, shardId }) => {
    name = user.discriminator === '0' ? user.username : `${user.username}#${user.discriminator}`;
    for (const { id } of guilds) servers.add(id);
    up.add(shardId);
  });
  manager.on(WebSocketShardEvents.Resumed, ({ shardId }) => up.add(shardId));
  manager.on(WebSocketShardEvents.Closed, ({ shardId }) => up.delete(shardId));
  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => receive(data));
  tellOfBreaks(manager, log, stop);
  const ended = untilClosed(manager);

  const close = (): void => void manager.destroy();
  stop.addEventListener('abort', close, { once: true });
  try {
    await Promise.race([ended, open(manager)]);
    stop.throwIfAborted();
  } catch (error) {
    stop.removeEventListener('abort', close);
    await manager.destroy();
    throw error;
  }
  const shards = await manager.getShardCount();
  return { name, servers: [...servers], isUp: () => up.size === shards, ended };
}

/** @throws {Unreachable} where another try may go better */
async function open(manager: WebSocketManager): Promise<void> {
  const { remaining } = await sessionStarts(manager);
  if (remaining < (await manager.getShardCount()))
    throw new Unreachable('the bot was started too often today');
  await manager.connect().catch((cause: unknown) => {
    throw new Unreachable('the gateway can’t be opened', { cause });
  });
}

async function sessionStarts(manager: WebSocketManager): Promise<APIGatewaySessionStartLimit> {
  try {
    return (await manager.fetchGatewayInformation()).session_start_limit;
  } catch (cause) {
    // discord.js reads what it gets without looking.
    if (cause instanceof TypeError)
      throw new Unreachable(`what answered makes no sense: ${cause.message}`, { cause });
    throw cause;
  }
}

/** Rejects when Discord closed the connection for good. */
function untilClosed(manager: WebSocketManager): Promise<never> {
  const closed = new Promise<never>((_, reject) => {
    manager.on(WebSocketShardEvents.Closed, ({ code }) => {
      const reason = explainClose(code);
      if (reason !== null) reject(reason);
    });
  });
  // It may be closed while nobody waits for it.
  closed.catch(() => {});
  return closed;
}
