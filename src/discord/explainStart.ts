import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { StartError } from './StartError.ts';

const BAD_TOKEN =
  'Discord refuses the token in DISCORD_TOKEN. Reset it on the Bot page of your application, and put the new one into .env.';
const BAD_INTENTS =
  'Discord refuses the intents (Guilds, GuildMessages, DirectMessages). None of them is privileged: see whether the token belongs to the right application.';

/** Close codes of the gateway that no new connection mends (topics/opcodes-and-status-codes, Gateway Close Event Codes). */
const CLOSED: Partial<Record<number, string>> = {
  4004: BAD_TOKEN,
  4010: 'Discord refuses the shard numbers. Leave SHARDS out, and Discord’s advice is taken.',
  4011: 'The bot is in too many servers for so few shards. Set SHARDS to auto, and Discord’s advice is taken.',
  4012: 'Discord no longer serves this version of the gateway. Update discord.js.',
  4013: BAD_INTENTS,
  4014: BAD_INTENTS,
};

/** Why Discord closed the connection for good; null for a code after which it is opened again. */
export function explainClose(code: number): StartError | null {
  const message = CLOSED[code];
  return message === undefined ? null : new StartError(message);
}

/** What a failed start means for the person who started it; null when trying again may help. */
export function explainStart(error: unknown): StartError | null {
  if (error instanceof StartError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new StartError(BAD_TOKEN);
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return new StartError(BAD_TOKEN);
    return new StartError(`Discord refuses what the bot asked for: ${error.message} (${error.code}).`);
  }
  if (error instanceof HTTPError || isNetworkError(error) || isUnreadable(error) || isStartLimit(error))
    return null;
  throw error;
}

/** A short name for why Discord can't be reached, without addresses or stack traces. */
export function nameOfFault(error: unknown): string {
  if (error instanceof HTTPError) return `Discord answered with status ${error.status}`;
  if (isStartLimit(error)) return 'the bot was started too often today';
  if (isUnreadable(error)) return `what answered makes no sense: ${error.message}`;
  return networkCode(error) ?? 'no connection';
}

/** An answer that is no JSON, or lacks what discord.js reads in it: some proxy's page, or Discord on a bad day. */
function isUnreadable(error: unknown): error is Error {
  return (error instanceof SyntaxError || error instanceof TypeError) && networkCode(error) === null;
}

/** What discord.js throws when the day's IDENTIFYs are used up: more of them would make Discord reset the token. */
function isStartLimit(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Not enough sessions remaining');
}

function isNetworkError(error: unknown): boolean {
  return networkCode(error) !== null || (error instanceof Error && error.name === 'AbortError');
}

function networkCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return networkCode(error.cause);
}
