import { z } from 'zod';
import { PlainError } from './PlainError.ts';

/** An environment variable that is set to nothing counts as not set. */
const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const snowflake = text.refine((value) => value === undefined || /^\d{15,20}$/.test(value), {
  error: 'should be an id of 15 to 20 digits; in Discord, switch on Developer Mode and use “Copy Server ID”',
});

const address = text.refine(
  (value) => value === undefined || (URL.canParse(value) && /^https?:/.test(value)),
  {
    error: 'should be an address that starts with https:// or http://',
  },
);

const schema = z.object({
  // A token is three parts of letters, digits, "-" and "_" with dots between (reference, Authentication).
  DISCORD_TOKEN: text.refine(
    (value) => value === undefined || /^[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}$/.test(value),
    {
      error: 'does not look like a bot token; copy it again from the Bot page of your application',
    },
  ),
  DISCORD_GUILD_ID: snowflake,
  DISCORD_API_URL: address,
  CONTENT_DIR: text,
  CACHE_DIR: text,
  SEMANTIC: text.pipe(z.enum(['on', 'off'], { error: 'should be on or off' }).optional()),
  LOG_LEVEL: text.pipe(
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'should be one of fatal, error, warn, info, debug, trace and silent',
      })
      .optional(),
  ),
});

export interface Config {
  /** The bot's token; null opens the terminal instead of Discord. Never to be shown. */
  readonly token: string | null;
  /** The one server to register commands for; null registers them for all. */
  readonly guildId: string | null;
  /** Discord's REST address, without a version. */
  readonly apiUrl: string;
  /** The folder that holds the reviews. */
  readonly contentDir: string;
  /** The folder for what can be computed again: vectors. */
  readonly cacheDir: string;
  /** Whether meaning counts, or words alone. */
  readonly semantic: boolean;
  readonly logLevel: string;
}

/** The environment can't be used as it is. Its message lists every bad variable, never a value. */
export class ConfigError extends PlainError {
  override readonly name = 'ConfigError';
}

/**
 * The configuration from environment variables; `.env.example` explains each.
 *
 * @throws {ConfigError} with a line for every variable that is not as expected
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const result = schema.safeParse(env);
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new ConfigError(['The configuration (.env) has problems:', ...lines].join('\n'));
  }
  const { data } = result;
  return {
    token: data.DISCORD_TOKEN ?? null,
    guildId: data.DISCORD_GUILD_ID ?? null,
    apiUrl: (data.DISCORD_API_URL ?? 'https://discord.com/api').replace(/\/+$/, ''),
    contentDir: data.CONTENT_DIR ?? 'content',
    cacheDir: data.CACHE_DIR ?? '.cache',
    semantic: data.SEMANTIC !== 'off',
    logLevel: data.LOG_LEVEL ?? 'info',
  };
}
