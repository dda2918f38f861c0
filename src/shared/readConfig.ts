import { z } from 'zod';
import { PlainError } from './PlainError.ts';

/**
 * An environment variable that is set to nothing counts as not set. `docker run --env-file` leaves quotation marks where
 * dotenv takes them away: around a value they are none of it.
 */
const text = z
  .string()
  .transform((value) =>
    value
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim(),
  )
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

/** Where a database is. Its password stands in it, so that no message may show it. */
const database = text.refine((value) => value === undefined || /^postgres(?:ql)?:$/.test(protocolOf(value)), {
  error:
    'should be an address that starts with postgres://, such as postgres://USER:PASSWORD@HOST/DATABASE; characters such as @, : and / in the password are written as %40, %3A and %2F',
});

const onOrOff = text.pipe(z.enum(['on', 'off'], { error: 'should be on or off' }).optional());

const PORT = { error: 'should be a port: a number from 0 to 65535, 0 for any free one' };

const port = text
  .refine((value) => value === undefined || (/^\d{1,5}$/.test(value) && Number(value) <= 65_535), PORT)
  .transform((value) => (value === undefined ? null : Number(value)));

/** Most shards of one process: more than fit into one, but a typo stays a typo. */
const MOST_SHARDS = 1_000;

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
  SHARDS: text.refine(
    (value) =>
      value === undefined ||
      value === 'auto' ||
      (/^[1-9]\d{0,3}$/.test(value) && Number(value) <= MOST_SHARDS),
    { error: `should be auto, or a number from 1 to ${MOST_SHARDS}` },
  ),
  INTERACTIONS_PORT: port,
  // An Ed25519 public key is 32 bytes (interactions/overview, Validating Security Request Headers).
  DISCORD_PUBLIC_KEY: text.refine((value) => value === undefined || /^[\da-f]{64}$/i.test(value), {
    error:
      'should be the 64 hexadecimal digits of “Public Key” on the General Information page of your application',
  }),
  HOST: text.refine((value) => value === undefined || /^[\w.:-]+$/.test(value), {
    error: 'should be an address of this machine, such as 127.0.0.1 or 0.0.0.0',
  }),
  HEALTH_PORT: port,
  CONTENT_DIR: text,
  CACHE_DIR: text,
  DATA_DIR: text,
  DATABASE_URL: database,
  SEMANTIC: onOrOff,
  SERVER_FILMS: onOrOff,
  LOG_LEVEL: text.pipe(
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'should be one of fatal, error, warn, info, debug, trace and silent',
      })
      .optional(),
  ),
});

/** The names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(schema.shape);

/** How interactions come by Discord's outgoing webhook. */
export interface InteractionsConfig {
  /** The port to listen on; 0 for any free one. */
  readonly port: number;
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
}

export interface Config {
  /** The bot's token; null, without interactions over HTTP, opens the terminal instead of Discord. Never to be shown. */
  readonly token: string | null;
  /** The one server to register commands for; null registers them for all. */
  readonly guildId: string | null;
  /** Discord's REST address, without a version. */
  readonly apiUrl: string;
  /** How many shards the gateway gets; auto: as many as Discord advises. */
  readonly shards: number | 'auto';
  /** Interactions over HTTP instead of the gateway; null for the gateway. */
  readonly interactions: InteractionsConfig | null;
  /** The address to listen on. */
  readonly host: string;
  /** The port for health and metrics next to the gateway; null for none. */
  readonly healthPort: number | null;
  /** The folder that holds the reviews. */
  readonly contentDir: string;
  /** The folder for what can be computed again: embeddings. */
  readonly cacheDir: string;
  /** The folder for what can't be computed again: what servers have set. */
  readonly dataDir: string;
  /** The PostgreSQL database that keeps it instead, with its password; null for the folder. Never to be shown. */
  readonly databaseUrl: string | null;
  /** Whether the network reads, or words alone answer. */
  readonly semantic: boolean;
  /** Whether servers may have films of their own. */
  readonly serverFilms: boolean;
  readonly logLevel: string;
}

/** A setting that can't be used. */
export interface ConfigProblem {
  /** The variable that has to be put right. */
  readonly variable: string;
  /** What is wrong with it, to be read after its name. Never its value. */
  readonly message: string;
}

/** The environment can't be used as it is. Its message lists every bad variable, never a value. */
export class ConfigError extends PlainError {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map(({ variable, message }) => `  ${variable} ${message}`);
    super(['The configuration (.env) has problems:', ...lines].join('\n'));
    this.problems = problems;
  }
}

/**
 * The configuration from environment variables; `.env.example` explains each.
 *
 * @throws {ConfigError} with a line for every variable that is not as expected
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const result = schema.safeParse(env);
  const wrong = [
    ...(result.error?.issues ?? []).map(({ path, message }) => ({ variable: path.join('.'), message })),
    ...missing(env),
  ];
  if (!result.success || wrong.length > 0) throw new ConfigError(wrong);
  const { data } = result;
  return {
    token: data.DISCORD_TOKEN ?? null,
    guildId: data.DISCORD_GUILD_ID ?? null,
    apiUrl: (data.DISCORD_API_URL ?? 'https://discord.com/api').replace(/(?<!\/)\/+$/, ''),
    shards: data.SHARDS === undefined || data.SHARDS === 'auto' ? 'auto' : Number(data.SHARDS),
    interactions: readInteractions(data.INTERACTIONS_PORT, data.DISCORD_PUBLIC_KEY),
    host: data.HOST ?? '127.0.0.1',
    healthPort: data.HEALTH_PORT,
    contentDir: data.CONTENT_DIR ?? 'content',
    cacheDir: data.CACHE_DIR ?? '.cache',
    dataDir: data.DATA_DIR ?? 'data',
    databaseUrl: data.DATABASE_URL ?? null,
    semantic: data.SEMANTIC !== 'off',
    serverFilms: data.SERVER_FILMS !== 'off',
    logLevel: data.LOG_LEVEL ?? 'info',
  };
}

/** @returns nothing where it is no address */
function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : '';
}

function readInteractions(port: number | null, publicKey: string | undefined): InteractionsConfig | null {
  return port === null || publicKey === undefined ? null : { port, publicKey };
}

/** What another variable needs and nobody set. */
function missing({
  INTERACTIONS_PORT: port = '',
  DISCORD_PUBLIC_KEY: publicKey = '',
}: NodeJS.ProcessEnv): ConfigProblem[] {
  if (port.trim() === '' || publicKey.trim() !== '') return [];
  const message =
    'is missing: INTERACTIONS_PORT needs it to know what comes from Discord; it stands on the General Information page of your application';
  return [{ variable: 'DISCORD_PUBLIC_KEY', message }];
}
