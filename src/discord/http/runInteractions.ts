import { REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Shelf } from '../../library/Shelf.ts';
import { createMonitor } from '../../process/createMonitor.ts';
import { createTasks } from '../../process/createTasks.ts';
import { listen } from '../../process/listen.ts';
import type { Config, InteractionsConfig } from '../../shared/readConfig.ts';
import { createApi } from '../api/api.ts';
import { patientApi } from '../api/patientApi.ts';
import { tokenlessApi } from '../api/tokenlessApi.ts';
import { createContext } from '../createContext.ts';
import { registerAgain } from '../registration/registerAgain.ts';
import { type Registrar, registerEndpoint } from '../registration/registerEndpoint.ts';
import { answerByHttp } from './answerByHttp.ts';
import { createVerifier } from './createVerifier.ts';
import { INTERACTIONS_PATH, interactionsApp } from './interactionsApp.ts';

/** How long replies, and then what follows them, may take once the bot is to end, in milliseconds: within 5 s in all. */
const PATIENCE = 3_000;
const FOLLOW_UP_PATIENCE = 1_000;

/**
 * Takes interactions by Discord's outgoing webhook, and answers until it is told to stop. Nothing is remembered between
 * questions: another replica may get the next one.
 *
 * @param say prints a line for the person who started it
 * @param stop ends it: what is being answered is finished first
 * @throws {StartError} for what that person has to put right
 */
export async function runInteractions(
  config: Config & { readonly interactions: InteractionsConfig },
  shelf: Shelf,
  log: Logger,
  say: (line: string) => void,
  stop: AbortSignal,
): Promise<void> {
  const { token, host, guildId, interactions } = config;
  const { port, publicKey } = interactions;
  const rest = new REST({ api: config.apiUrl });
  if (token !== null) rest.setToken(token);
  const api = patientApi(createApi(rest));
  const monitor = createMonitor(shelf.library, () => true);
  const context = createContext({
    library: shelf.library,
    memory: null,
    api: token === null ? tokenlessApi(api) : api,
    botId: '',
    log,
    metrics: monitor.metrics,
  });

  const tasks = createTasks(log);
  const way = { canPost: token !== null, run: tasks.run };
  let registrar: Registrar | null = null;
  const app = interactionsApp({
    verify: createVerifier(publicKey),
    answer: (interaction, sent) => {
      // A bot's user has the id of its application, except those of old ones: these are known once Discord was asked.
      const botId = registrar?.botId ?? interaction.application_id;
      return answerByHttp(interaction, sent, { ...context, botId }, way);
    },
    monitor,
    log,
  });
  const listening = await listen(app, { host, port, variable: 'INTERACTIONS_PORT' }, log);
  say(`Waiting for Discord’s interactions at ${listening.url}${INTERACTIONS_PATH}.`);

  const register = async (): Promise<void> => {
    if (token === null) {
      say(
        'Without DISCORD_TOKEN no command is registered: “npm run register” does that, once, where the token is.',
      );
      return;
    }
    registrar = await registerEndpoint({ rest, guildId, publicKey, library: shelf.library, say, stop });
  };
  shelf.onChange((library) => {
    if (registrar !== null) tasks.run(registerAgain(registrar.place, library, log));
  });

  try {
    const ended = untilAborted(stop);
    await Promise.race([ended, register().then(() => ended)]);
  } finally {
    monitor.stop();
    await listening.close(PATIENCE);
    const hanging = await tasks.finish(FOLLOW_UP_PATIENCE);
    if (hanging > 0) log.warn({ hanging }, 'follow-ups took too long and are given up');
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
