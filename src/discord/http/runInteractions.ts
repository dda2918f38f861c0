import { createMonitor } from '../../process/createMonitor.ts';
import { createTasks } from '../../process/createTasks.ts';
import { healthRoutes } from '../../process/healthRoutes.ts';
import { listen } from '../../process/listen.ts';
import type { Route } from '../../process/Route.ts';
import { sendText } from '../../process/sendText.ts';
import { untilAborted } from '../../process/untilAborted.ts';
import { createServices } from '../../request/createServices.ts';
import type { Config, InteractionsConfig } from '../../shared/readConfig.ts';
import { createApi } from '../api/Api.ts';
import { type Account, openAccount, withoutAccount } from '../api/openAccount.ts';
import type { Bot } from '../interactions/Bot.ts';
import { createContext } from '../interactions/createContext.ts';
import { openServerFilms } from '../interactions/openServerFilms.ts';
import { askForSpoilerChannels } from '../interactions/place/createSpoilerChannels.ts';
import { keepRegistered } from '../registration/keepRegistered.ts';
import { runSchedules } from '../schedule/runSchedules.ts';
import { forgetInTime } from '../upkeep/forgetInTime.ts';
import { keepSummaries } from '../upkeep/keepSummaries.ts';
import { answerByHttp } from './answerByHttp.ts';
import { createVerifier } from './createVerifier.ts';
import { endpointLine } from './endpointLine.ts';
import { INTERACTIONS_PATH, interactionsRoute } from './interactionsRoute.ts';

/** How long replies, and then what follows them, may take once the bot is to end, in milliseconds: within 5 s in all. */
const PATIENCE = 3_000;
const FOLLOW_UP_PATIENCE = 1_000;

/**
 * Takes interactions by Discord's outgoing webhook, and answers until it is told to stop. Nothing is remembered between
 * questions: another replica may get the next one.
 *
 * @throws {PlainError} for what whoever started it has to put right
 */
export async function runInteractions(
  config: Config & { readonly interactions: InteractionsConfig },
  { shelf, clubs, commands, log, say, stop, clock }: Bot,
): Promise<void> {
  const { token, host, guildId, interactions } = config;
  const { port, publicKey } = interactions;
  let isWaiting = false;
  /** Said once token and key are known to be good, or once Discord can't be asked: interactions are answered anyway. */
  const sayWaiting = (): void => {
    if (!isWaiting) say(`Waiting for Discord’s interactions at ${listening.url}${INTERACTIONS_PATH}.`);
    isWaiting = true;
  };
  const sayTrouble = (line: string): void => {
    say(line);
    sayWaiting();
  };
  const account = token === null ? null : openAccount({ ...config, token }, log, sayTrouble, stop);
  const api = createApi(account?.rest ?? withoutAccount(config.apiUrl), clock);
  const monitor = createMonitor(
    shelf.library,
    () => clubs.areKnown() && (account?.isTrusted() ?? true),
    clubs.trouble,
  );
  // Several processes may answer, of which none knows what was spoken about with the others.
  const { library, filmIntake } = openServerFilms(config, shelf, clubs, log, clock);
  const services = createServices(shelf.library(), commands, {
    memory: null,
    clubs,
    filmIntake,
    canPost: account !== null,
    hearsOfEvents: false,
  });
  const context = createContext(services, library, {
    // Without a token no channel can be read.
    api: account === null ? { ...api, recent: async () => [] } : api,
    botId: '',
    log,
    // Nobody tells of channels here, and of a thread Discord sends no word on the one around it.
    ...(account === null ? { errandsFor: null } : { isSpoilerChannel: askForSpoilerChannels(api, log) }),
    metrics: monitor.metrics,
  });

  const tasks = createTasks(log);
  const way = { canPost: account !== null, run: tasks.run };
  let knownId: string | null = null;
  const route = interactionsRoute({
    verify: createVerifier(publicKey),
    answer: (interaction, sent) => {
      // A bot's user has the id of its application, except those of old ones: these are known once Discord was asked.
      const botId = knownId ?? interaction.application_id;
      return answerByHttp(interaction, sent, { ...context, botId }, way);
    },
    log,
  });
  const onceKnown: Route = {
    ...route,
    answer: (request, response) =>
      clubs.areKnown() ? route.answer(request, response) : sendText(response, 503, 'not ready\n'),
  };
  const routes = [onceKnown, ...healthRoutes(monitor)];
  const listening = await listen(routes, { host, port, variable: 'INTERACTIONS_PORT' }, log);

  /** Registers the commands, and says what is left to do: interactions are answered meanwhile. */
  const register = async ({ rest, ask }: Account): Promise<void> => {
    const application = await ask();
    const { id, bot } = application;
    const line = endpointLine(application, publicKey);
    sayWaiting();
    const place = { rest, applicationId: id, guildId };
    await keepRegistered(place, { shelf, commands, serverFilms: config.serverFilms, tasks, log, say, stop });
    say(line);
    knownId = bot?.id ?? id;
    keepSummaries(context, { shelf, clubs, tasks, stop });
  };

  let endSchedules = (): void => {};
  try {
    const ended = untilAborted(stop);
    await Promise.race([ended, clubs.opened]);
    tasks.run(forgetInTime(clubs, config.cacheDir, log, stop));
    if (account !== null) endSchedules = runSchedules({ clubs, context, tasks }, clock);
    if (account === null) {
      sayWaiting();
      say(
        'Without DISCORD_TOKEN no command is registered: “npm run register” does that, once, where the token is.',
      );
      await ended;
    } else await Promise.race([ended, account.refused, register(account).then(() => ended)]);
  } finally {
    monitor.stop();
    endSchedules();
    await listening.close(PATIENCE);
    const hanging = await tasks.finish(FOLLOW_UP_PATIENCE);
    if (hanging > 0) log.warn({ hanging }, 'follow-ups took too long and are given up');
  }
}
