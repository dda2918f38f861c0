import type { Logger } from 'pino';
import type { Clubs } from './Clubs.ts';
import { firstDayKept } from './days.ts';

const DAY = 24 * 60 * 60_000;

/**
 * Forgets what was counted more than 30 days ago: now, and once a day until it is told to stop. Never throws: what went
 * wrong is logged, and it is tried again the next day.
 */
export async function forgetDaily(
  { tally }: Pick<Clubs, 'tally'>,
  log: Logger,
  stop: AbortSignal,
): Promise<void> {
  const forget = async (): Promise<void> => {
    try {
      await tally.forgetBefore(firstDayKept(new Date()));
    } catch (err) {
      log.warn(
        { err },
        'what was counted more than 30 days ago could not be forgotten; it is tried again in a day',
      );
    }
  };
  const timer = setInterval(() => void forget(), DAY);
  timer.unref();
  stop.addEventListener('abort', () => clearInterval(timer), { once: true });
  await forget();
}
