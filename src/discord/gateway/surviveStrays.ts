import type { Logger } from 'pino';

/**
 * Logs rejections that nobody handles, where Node.js would end the process: discord.js reads every event in a promise
 * of its own, and an event that lacks what it looks for must not take the bot down for everybody.
 *
 * @returns leaves them to Node.js again
 */
export function surviveStrays(log: Logger): () => void {
  const tell = (err: unknown): void => log.error({ err }, 'something from Discord could not be read');
  process.on('unhandledRejection', tell);
  return () => void process.off('unhandledRejection', tell);
}
