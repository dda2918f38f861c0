import { repeat } from './repeat.ts';

/** Waits between tries, in milliseconds: together well within the 3 seconds that Discord waits for an answer. */
const WAITS = [50, 200, 600];

/** What undici and Node.js say when a connection could not be opened, or broke before the answer came. */
const BROKEN = ['UND_ERR_SOCKET', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN'];

/** What they say when the request can't have reached anybody. */
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/**
 * Does something again when the connection to Discord broke: most of all when Discord closed an idle one just as it was
 * used, which discord.js leaves to its callers.
 *
 * @param canRepeat whether it may be done again although Discord may have done it already
 */
export function tryAgain<Result>(act: () => Promise<Result>, canRepeat: boolean): Promise<Result> {
  const codes = canRepeat ? BROKEN : NOT_SENT;
  return repeat(act, WAITS, (error) => codes.includes(codeOf(error)));
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause);
}
