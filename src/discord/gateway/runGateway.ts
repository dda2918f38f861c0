import { once } from 'node:events';
import { type Client, Events, type Message, REST } from 'discord.js';
import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { createMemory } from '../../conversation/Memory.ts';
import type { Shelf } from '../../library/Shelf.ts';
import { createMonitor } from '../../process/createMonitor.ts';
import { createTasks, type Tasks } from '../../process/createTasks.ts';
import type { Monitor } from '../../process/Monitor.ts';
import { serveHealth } from '../../process/serveHealth.ts';
import { stopSignal } from '../../process/stopSignal.ts';
import { count } from '../../shared/count.ts';
import type { Config } from '../../shared/readConfig.ts';
import { createApi } from '../api/api.ts';
import { persist } from '../api/persist.ts';
import { createContext } from '../createContext.ts';
import { createTurns } from '../interactions/createTurns.ts';
import { deliver } from '../interactions/deliver.ts';
import { currentApplication } from '../registration/currentApplication.ts';
import { inviteLink } from '../registration/inviteLink.ts';
import { registerAgain } from '../registration/registerAgain.ts';
import { commandsOf, registerCommands } from '../registration/registerCommands.ts';
import { createChat } from './chat.ts';
import { type Connection, connect } from './connect.ts';
import { createReferences } from './createReferences.ts';
import { surviveStrays } from './surviveStrays.ts';
import { tellOfBreaks } from './tellOfBreaks.ts';

/** How long replies may take to finish once the bot is to end, in milliseconds: together with the rest, within 5 s. */
const PATIENCE = 4_000;

interface Setup {
  readonly config: Config & { readonly token: string };
  readonly shelf: Shelf;
  readonly log: Logger;
  readonly say: (line: string) => void;
  readonly stop: AbortSignal;
}

/**
 * Connects to Discord and answers until it is told to stop. Replies that are under way are then finished; nothing new is
 * taken, so that another instance, where there is one, has it to itself.
 *
 * @param say prints a line for the person who started it
 * @param stop ends it
 * @throws {StartError} for what that person has to put right
 */
export async function runGateway(
  config: Config & { readonly token: string },
  shelf: Shelf,
  log: Logger,
  say: (line: string) => void,
  stop: AbortSignal = stopSignal(),
): Promise<void> {
  const leaveStrays = surviveStrays(log);
  let connection: Connection | null = null;
  const monitor = createMonitor(shelf.library, () => connection?.isUp() === true);
  const tasks = createTasks(log);
  const health = await serveHealth(config, monitor, log, say);
  try {
    connection = await open({ config, shelf, log, say, stop }, monitor, tasks);
    stop.throwIfAborted();
    await Promise.race([connection.ended, once(stop, 'abort')]);
  } catch (error) {
    // Told to stop while it was still starting.
    if (!stop.aborted) throw error;
  } finally {
    monitor.stop();
    const hanging = await tasks.finish(PATIENCE);
    if (hanging > 0) log.warn({ hanging }, 'replies took too long and are given up');
    await health?.close(0);
    leaveStrays();
  }
}

async function open(
  { config, shelf, log, say, stop }: Setup,
  monitor: Monitor,
  tasks: Tasks,
): Promise<Connection> {
  // Apart from the client's own, which loses its token when the connection is closed: replies are still under way then.
  const rest = new REST({ api: config.apiUrl }).setToken(config.token);
  const application = await persist(() => currentApplication(rest), say, stop);
  const place = { rest, applicationId: application.id, guildId: config.guildId };
  const registered = await persist(() => registerCommands(place, commandsOf(shelf.library())), say, stop);
  for (const line of registered.said) say(line);
  shelf.onChange((library) => tasks.run(registerAgain(place, library, log)));

  const context = createContext({
    library: shelf.library,
    memory: createMemory(),
    api: createApi(rest),
    botId: application.bot?.id ?? application.id,
    log,
    metrics: monitor.metrics,
  });
  const chat = createChat(context);
  const turn = createTurns();
  const references = createReferences();
  const withReference = (message: Message) =>
    Object.assign(message, { referenced: references.take(message.id) });
  const listen = (client: Client): void => {
    client.on(Events.Raw, (packet: GatewayDispatchPayload) => {
      references.see(packet);
      if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
      tasks.run(deliver(packet.d, context, turn));
      // Interactions are read as Discord sends them: HTTP delivers the same data, and discord.js drops the bot's rights
      // in a channel option. It is not to read them as well, since it throws where a field is missing.
      Object.assign(packet, { t: null });
    });
    client.on(Events.MessageCreate, (message) => tasks.run(chat.created(withReference(message))));
    client.on(Events.MessageUpdate, (_, message) => tasks.run(chat.updated(withReference(message))));
    client.on(Events.MessageDelete, (message) => tasks.run(chat.deleted(message)));
    client.on(Events.MessageBulkDelete, (messages) => {
      for (const message of messages.values()) tasks.run(chat.deleted(message));
    });
    tellOfBreaks(client, log, stop);
  };
  const connection = await persist(() => connect(config, listen, stop), say, stop);
  say(`On Discord as ${connection.name}, in ${count(connection.servers, 'server')}.`);
  say(`Invite me to a server: ${inviteLink(application.id)}`);
  return connection;
}
