import type { Logger } from 'pino';

/**
 * Ends the process with status 1 and a line in its log when something of ours breaks where nobody catches it: what state
 * it would go on in, nobody knows. Node.js would end it too, but print what the error carries: words and tokens.
 */
export function endOnBug(log: Logger): void {
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'a bug: the process ends');
    process.exit(1);
  });
}
