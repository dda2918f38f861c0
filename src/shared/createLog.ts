import { type DestinationStream, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { describeError } from './describeError.ts';

/**
 * The log of a running bot: JSON lines, or readable ones on a terminal. Whoever logs names no person and quotes no
 * question.
 *
 * @param level the least level that is written, such as `info`
 * @param destination where to write to, in place of standard output
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: null, serializers: { err: describeError } };
  if (destination !== undefined) return pino(options, destination);
  if (!process.stdout.isTTY) return pino(options);
  return pino(options, pretty({ sync: true, translateTime: 'HH:MM:ss' }));
}
