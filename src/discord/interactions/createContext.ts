import { NO_METRICS } from '../../process/Metrics.ts';
import type { AllServices } from '../../request/Command.ts';
import type { Services } from '../../request/Services.ts';
import { shortHash } from '../../shared/shortHash.ts';
import type { Context } from './Context.ts';
import { createClaims } from './createClaims.ts';
import { createErrands } from './createErrands.ts';
import { createLimiter } from './createLimiter.ts';
import { createNotices } from './createNotices.ts';
import { createOnce } from './createOnce.ts';

/** How many questions a person may ask, and how many other buttons press, in ten seconds. */
const MOST_QUESTIONS = 5;
const MOST_PRESSES = 30;

/**
 * What a process answers with: its films, its way to Discord, and the little it remembers.
 *
 * @param services what commands may use
 * @param library the films of a server as they are at the moment, in place of those of `services`
 */
export function createContext(
  services: AllServices,
  library: (server: string | null) => Services['library'] | Promise<Services['library']>,
  given: Pick<Context, 'api' | 'botId' | 'log'> &
    Partial<Pick<Context, 'metrics' | 'isSpoilerChannel' | 'errandsFor'>>,
): Context {
  return {
    metrics: NO_METRICS,
    isSpoilerChannel: () => false,
    errandsFor: createErrands(given.api, given.log),
    ...given,
    services: async (server) => {
      const films = await library(server);
      return { ...services, library: films, shelf: films };
    },
    commands: services.commands,
    count: async (counts, heard) => {
      const { isFirst, tally } = services.clubs;
      const [first] = counts;
      if (first === undefined) return;
      try {
        // Under a name that tells nobody which message it was.
        const isMine =
          heard === undefined ||
          (await isFirst(first.server, `counted ${shortHash(heard.id, 9)}`, heard.at.toISOString()));
        if (isMine) for (const counted of counts) await tally.count(counted);
      } catch (err) {
        given.log.warn({ err }, 'a question that found nothing could not be counted');
      }
    },
    mayAsk: createLimiter(MOST_QUESTIONS),
    mayPress: createLimiter(MOST_PRESSES),
    isFirst: createOnce(),
    shares: createClaims(),
    notices: createNotices(services.clubs.records.schedules),
  };
}
