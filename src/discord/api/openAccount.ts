import { type RateLimitData, REST, type RESTOptions } from 'discord.js';
import { type APIApplication, Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Config } from '../../shared/readConfig.ts';
import { Unreachable } from './explainFailure.ts';
import { restOptions } from './restOptions.ts';
import { retryForever } from './retry.ts';

/** Who the bot is. */
export type Application = Pick<
  APIApplication,
  'id' | 'name' | 'bot' | 'verify_key' | 'interactions_endpoint_url'
>;

/** The bot’s account: its way to Discord by requests, and whether Discord takes its token. */
export interface Account {
  readonly rest: REST;
  /**
   * Asks who the bot is, until Discord can be reached.
   *
   * @throws {PlainError} where Discord refuses the token
   */
  readonly ask: () => Promise<Application>;
  /** Whether the token is good as far as is known: false from a refusal until Discord was asked again. */
  readonly isTrusted: () => boolean;
  /** Rejects with a {@link PlainError} once Discord has refused the token twice. */
  readonly refused: Promise<never>;
}

/** How long Discord may make the bot wait before the log says so, in milliseconds. */
const LONG_WAIT = 5_000;

/**
 * Opens the bot’s account. A request that is refused with 401 may be Discord’s fault: the token is kept, and Discord is
 * asked once who the bot is. If it refuses that too, the account is closed for good.
 *
 * @param say prints a line for the person who started the bot
 * @param stop ends the asking
 */
export function openAccount(
  { token, apiUrl }: Pick<Config, 'apiUrl'> & { readonly token: string },
  log: Logger,
  say: (line: string) => void,
  stop: AbortSignal,
): Account {
  let isAsking = false;
  let isTrusted = true;
  let close = (_reason: unknown): void => {};
  const refused = new Promise<never>((_, reject) => {
    close = reject;
  });
  // It may be closed while nobody waits for it.
  refused.catch(() => {});

  const ask = async (): Promise<Application> => {
    isAsking = true;
    try {
      return await retryForever(() => currentApplication(rest), say, stop);
    } finally {
      isAsking = false;
    }
  };
  const doubt = async (): Promise<void> => {
    isTrusted = false;
    log.warn('Discord refused the token; asking once more whether it is good');
    await ask();
    isTrusted = true;
    log.info('the token is good');
  };
  /** Tells of a long wait. Whether a first answer waits is not for discord.js to say: it would wait for ever. */
  const rejects = ({ retryAfter, timeToReset, global, route }: RateLimitData): boolean => {
    const milliseconds = Math.max(retryAfter, timeToReset);
    if (milliseconds >= LONG_WAIT) log.warn({ milliseconds, global }, 'Discord makes the bot wait');
    return route.endsWith('/callback');
  };
  const rest = new KeepingRest({ ...restOptions(apiUrl), rejectOnRateLimit: rejects }, () => {
    if (!isAsking) doubt().catch(close);
  }).setToken(token);
  return { rest, ask, isTrusted: () => isTrusted, refused };
}

/** Requests without a token: interactions can be answered, channels can’t be read. */
export function withoutAccount(apiUrl: string): REST {
  return new REST(restOptions(apiUrl));
}

/** discord.js forgets a token at the first 401, good as it may be; this client keeps it, and tells of it. */
class KeepingRest extends REST {
  readonly #refused: () => void;

  constructor(options: Partial<RESTOptions>, refused: () => void) {
    super(options);
    this.#refused = refused;
  }

  override setToken(token: string | null): this {
    if (token !== null) return super.setToken(token);
    this.#refused();
    return this;
  }
}

async function currentApplication(rest: REST): Promise<Application> {
  const application = await rest.get(Routes.currentApplication());
  if (isApplication(application)) return application;
  throw new Unreachable('what answered makes no sense: it names no application');
}

function isApplication(value: unknown): value is Application {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}
