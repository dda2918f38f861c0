import { createMonitor } from '../../process/createMonitor.ts';
import { createTasks } from '../../process/createTasks.ts';
import { serveHealth } from '../../process/serveHealth.ts';
import { untilAborted } from '../../process/untilAborted.ts';
import { createServices } from '../../request/createServices.ts';
import { count } from '../../shared/count.ts';
import type { Config } from '../../shared/readConfig.ts';
import { createApi } from '../api/Api.ts';
import { openAccount } from '../api/openAccount.ts';
import { retryForever } from '../api/retry.ts';
import type { Bot } from '../interactions/Bot.ts';
import { createContext } from '../interactions/createContext.ts';
import { openServerFilms } from '../interactions/openServerFilms.ts';
import { clearServers } from '../registration/clearServers.ts';
import { inviteLink } from '../registration/inviteLink.ts';
import { keepRegistered } from '../registration/keepRegistered.ts';
import { runSchedules } from '../schedule/runSchedules.ts';
import { forgetInTime } from '../upkeep/forgetInTime.ts';
import { keepSummaries } from '../upkeep/keepSummaries.ts';
import { type Connection, type ConnectionSetup, connect } from './connect.ts';
import { createReceiver } from './createReceiver.ts';

/** How long replies may take to finish once the bot is to end, in milliseconds: together with the rest, within 5 s. */
const PATIENCE = 4_000;

/**
 * Connects to Discord and answers until it is told to stop. Replies that are under way are then finished; nothing new is
 * taken, so that another instance, where there is one, has it to itself.
 *
 * @throws {PlainError} for what whoever started it has to put right
 */
export async function runGateway(
  config: Config & { readonly token: string },
  { shelf, clubs, commands, log, say, stop, clock }: Bot,
): Promise<void> {
  let connection: Connection | null = null;
  let endSchedules = (): void => {};
  const account = openAccount(config, log, say, stop);
  const monitor = createMonitor(
    shelf.library,
    () => connection?.isUp() === true && account.isTrusted(),
    clubs.trouble,
  );
  const tasks = createTasks(log);
  const health = await serveHealth(config, monitor, log, say);

  const serve = async (): Promise<never> => {
    await clubs.opened;
    tasks.run(forgetInTime(clubs, config.cacheDir, log, stop));
    const { rest } = account;
    const { id, bot } = await account.ask();
    const place = { rest, applicationId: id, guildId: config.guildId };
    await keepRegistered(place, { shelf, commands, serverFilms: config.serverFilms, tasks, log, say, stop });
    const { library, filmIntake } = openServerFilms(config, shelf, clubs, log, clock);
    const context = createContext(createServices(shelf.library(), commands, { clubs, filmIntake }), library, {
      api: createApi(rest, clock),
      botId: bot?.id ?? id,
      log,
      metrics: monitor.metrics,
    });
    endSchedules = runSchedules({ clubs, context, tasks }, clock);
    keepSummaries(context, { shelf, clubs, tasks, stop });
    const read = createReceiver(context);
    const setup: ConnectionSetup = { config, rest, receive: (packet) => tasks.run(read(packet)), log, stop };
    connection = await retryForever(() => connect(setup), say, stop);
    say(`On Discord as ${connection.name}, in ${count(connection.servers.length, 'server')}.`);
    say(`Invite me to a server: ${inviteLink(id)}`);
    if (config.guildId === null) tasks.run(clearServers(place, connection.servers, log));
    return connection.ended;
  };

  try {
    await Promise.race([serve(), account.refused, untilAborted(stop)]);
  } catch (error) {
    // Told to stop while it was still starting.
    if (!stop.aborted) throw error;
  } finally {
    monitor.stop();
    endSchedules();
    const hanging = await tasks.finish(PATIENCE);
    if (hanging > 0) log.warn({ hanging }, 'replies took too long and are given up');
    await health?.close(0);
  }
}
