import type { Logger } from 'pino';
import type { Config } from '../shared/readConfig.ts';
import { healthRoutes } from './healthRoutes.ts';
import { type Listening, listen } from './listen.ts';
import type { Monitor } from './Monitor.ts';

/**
 * Serves health and metrics beside the gateway, where a port is set for them.
 *
 * @param say prints a line for the person who started it
 * @throws {PlainError} where the port can't be had
 */
export async function serveHealth(
  { host, healthPort: port }: Pick<Config, 'host' | 'healthPort'>,
  monitor: Monitor,
  log: Logger,
  say: (line: string) => void,
): Promise<Listening | null> {
  if (port === null) return null;
  const listening = await listen(healthRoutes(monitor), { host, port, variable: 'HEALTH_PORT' }, log);
  say(`Health: ${listening.url}/health, /ready and /metrics.`);
  return listening;
}
