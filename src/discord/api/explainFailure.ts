import { DiscordAPIError, HTTPError } from 'discord.js';
import { PlainError } from '../../shared/PlainError.ts';
import { isRefusal, isUnauthorized } from './hasCode.ts';

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

/** Discord can’t be reached for now; the message is a short reason, without addresses. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Why Discord closed the connection for good; null for a code after which it is opened again. */
export function explainClose(code: number): PlainError | null {
  const message = CLOSED[code];
  return message === undefined ? null : new PlainError(message);
}

/**
 * What a failure means for the person who started the bot; null when trying again may help.
 *
 * @throws what is no failure of Discord’s or of the way to it, as it came
 */
export function explainFailure(error: unknown): PlainError | null {
  if (error instanceof PlainError) return error;
  if (isUnauthorized(error)) return new PlainError(BAD_TOKEN);
  if (isRefusal(error))
    return new PlainError(`Discord refuses what the bot asked for: ${error.message} (${error.code}).`);
  if (nameOfFault(error) === null) throw error;
  return null;
}

/** A short name for why Discord can’t be reached, without addresses or stack traces; null for any other error. */
export function nameOfFault(error: unknown): string | null {
  if (error instanceof Unreachable) return error.message;
  if (error instanceof HTTPError) return `Discord answered with status ${error.status}`;
  if (error instanceof DiscordAPIError) return `something else answered, with status ${error.status}`;
  if (error instanceof Error && error.name === 'AbortError') return 'no answer';
  const code = networkCode(error);
  if (code !== null) return code;
  // An answer that is no JSON: some proxy’s page, or Discord on a bad day.
  return error instanceof SyntaxError ? `what answered makes no sense: ${error.message}` : null;
}

/** The code by which Node.js or undici name what happened to a connection. */
export function networkCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return networkCode(error.cause);
}
