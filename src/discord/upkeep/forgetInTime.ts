import type { Logger } from 'pino';
import type { Clubs } from '../../club/Clubs.ts';
import { firstDayKept } from '../../club/days.ts';
import { sweepServerCache } from '../../library/own/sweepServerCache.ts';
import { sweepDrafts } from '../../request/films/drafts.ts';

const HOUR = 60 * 60_000;

/**
 * Forgets what is kept for a time only: now, and once an hour until it is told to stop. That is what was counted more than
 * 30 days ago, drafts that nobody wanted, and the embeddings of servers' films that are gone, which else go with the film.
 * Where several processes do it, one finds nothing left. Never throws: what went wrong is logged, and it is tried again.
 *
 * @param cacheDir the folder of this process's embeddings
 */
export async function forgetInTime(
  { tally, texts, records: { films } }: Pick<Clubs, 'tally' | 'texts' | 'records'>,
  cacheDir: string,
  log: Logger,
  stop: AbortSignal,
): Promise<void> {
  // Whoever is told to stop before the store has opened knows of no film, and would take all for gone.
  if (stop.aborted) return;
  const tasks = [
    () => tally.forgetBefore(firstDayKept(new Date())),
    () => sweepDrafts({ texts }),
    () => sweepServerCache(cacheDir, films),
  ];
  const forget = async (): Promise<void> => {
    for (const task of tasks) {
      try {
        await task();
      } catch (err) {
        log.warn(
          { err },
          'what is kept for a time only could not be forgotten; it is tried again in an hour',
        );
      }
    }
  };
  const timer = setInterval(() => void forget(), HOUR);
  timer.unref();
  stop.addEventListener('abort', () => clearInterval(timer), { once: true });
  films.onChange((server) => {
    if (server !== null) void sweepServerCache(cacheDir, films, server);
  });
  await forget();
}
