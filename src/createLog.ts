import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/**
 * The log of a running bot: JSON lines, or readable ones on a terminal. Whoever logs names no person and quotes no
 * question.
 *
 * @param level the least level that is written, such as `info`
 */
export function createLog(level: string): Logger {
  const options = { level, base: null };
  if (!process.stdout.isTTY) return pino(options);
  return pino(options, pretty({ sync: true, translateTime: 'HH:MM:ss' }));
}
