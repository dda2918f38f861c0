import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Listening, listen } from '../../src/process/listen.ts';
import type { Bot } from './Bot.ts';
import type { Club } from './openClub.ts';
import { actionRoute } from './routes/actionRoute.ts';
import { guarded } from './routes/guarded.ts';
import { pageRoutes } from './routes/pageRoutes.ts';
import { viewRoute } from './routes/viewRoute.ts';
import { viewOf } from './viewOf.ts';

/** Questions that an empty channel offers. */
const EXAMPLES = 3;

/** How often help is asked for them again, and after how many milliseconds: a person may ask five times in ten seconds. */
const TRIES = 20;
const PAUSE = 3_000;

/** What is to be set where the port can't be had, with the whole command. */
const VARIABLE = 'N in `npm run preview -- --port N`';

/**
 * Serves the page: what is in the club's rooms, and everything that can be done there.
 *
 * @param port 0 for any free one
 * @throws {PlainError} where the port can't be had
 */
export async function servePreview(club: Club, bot: Bot, port: number, log: Logger): Promise<Listening> {
  const { discord } = club;
  let examples: readonly string[] = [];
  const stream = viewRoute(club, (viewer, room) => viewOf(club, bot, viewer, room, examples));
  const routes = [...(await pageRoutes()), stream.route, actionRoute(club, stream.update)];
  const listening = await listen(routes.map(guarded), { host: '127.0.0.1', port, variable: VARIABLE }, log);
  let hasAsked = false;
  const ask = async (triesLeft = TRIES): Promise<void> => {
    const help = await (await club.newcomer.run('/help')).waitUntilFilled();
    examples = help.buttons.map(({ label }) => label).slice(0, EXAMPLES);
    stream.update();
    if (examples.length > 0 || triesLeft === 0) return;
    // The bot goes on looking for some, but on a busy machine help does not wait for that.
    await setTimeout(PAUSE, null, { ref: false });
    await ask(triesLeft - 1);
  };
  const look = (): void => {
    stream.update();
    if (hasAsked || bot.state() !== 'ready') return;
    hasAsked = true;
    ask().catch((err: unknown) => log.warn({ err }, 'no examples: the bot does not answer'));
  };
  bot.onChange(look);
  look();
  const watch = async (): Promise<never> => {
    for (;;) {
      let isNew = false;
      // The first look is at what is known; the next one is a change.
      await discord.waitUntil(() => {
        if (isNew) return true;
        isNew = true;
        return false;
      });
      stream.update();
    }
  };
  // It ends with the Discord.
  watch().catch(() => {});
  return listening;
}
