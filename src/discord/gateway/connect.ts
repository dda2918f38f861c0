import { type Client, Events, Status } from 'discord.js';
import type { Config } from '../../shared/readConfig.ts';
import { explainClose } from '../explainStart.ts';
import type { StartError } from '../StartError.ts';
import { createClient } from './createClient.ts';

/** A connection to Discord's gateway that stands. */
export interface Connection {
  /** The bot's name. */
  readonly name: string;
  /** How many servers it is in. */
  readonly servers: number;
  /** Whether every shard is up. */
  readonly isUp: () => boolean;
  /** Rejects with a {@link StartError} when Discord closes it for good. */
  readonly ended: Promise<never>;
}

/**
 * Opens a connection, once. discord.js opens it again when it breaks.
 *
 * @param listen puts the listeners on the client, before anything arrives
 * @param stop closes it, also while it is being opened: Discord sends nothing more
 * @throws {StartError} for what the person who started the bot has to put right
 */
export async function connect(
  config: Pick<Config, 'apiUrl' | 'shards'> & { readonly token: string },
  listen: (client: Client) => void,
  stop: AbortSignal,
): Promise<Connection> {
  // A client whose login failed can't be closed any more after the next one: each try has its own.
  const client = createClient(config);
  const ended = untilClosed(client);
  listen(client);
  const close = (): void => void client.destroy();
  stop.addEventListener('abort', close, { once: true });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const login = client.login(config.token);
  try {
    // discord.js rejects with an error of its own for what a close code says better.
    await Promise.race([ended, login]);
    await Promise.race([ended, ready]);
  } catch (error) {
    stop.removeEventListener('abort', close);
    await login.catch(() => {});
    await client.destroy();
    throw error;
  }
  return {
    name: client.user?.tag ?? '',
    servers: client.guilds.cache.size,
    isUp: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    ended,
  };
}

/** Rejects when Discord closed the connection for good. */
function untilClosed(client: Client): Promise<never> {
  const closed = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const reason: StartError | null = explainClose(code);
      if (reason !== null) reject(reason);
    });
  });
  // It may be closed while nobody waits for it.
  closed.catch(() => {});
  return closed;
}
