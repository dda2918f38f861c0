import { REST } from 'discord.js';
import type { z } from 'zod';
import type { Config } from '../../shared/readConfig.ts';
import { Unreachable } from './explainFailure.ts';
import { restOptions } from './restOptions.ts';

/** Reads from Discord, and changes nothing, for somebody who waits: nothing is tried twice. */
export interface Inquiry {
  /**
   * Asks for something.
   *
   * @param schema what the answer has to look like
   * @throws {Unreachable} where something else answers; and as discord.js does where nothing answers, or with a refusal
   */
  readonly get: <T>(
    route: `/${string}`,
    schema: z.ZodType<T>,
    query?: Readonly<Record<string, string>>,
  ) => Promise<T>;
  /**
   * How far this machine’s clock is ahead of Discord’s at least, in milliseconds: negative where it is behind, 0 where
   * they may be the same. Null before the first answer.
   */
  readonly ahead: () => number | null;
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 5_000;

/** The header Date counts whole seconds. */
const SECOND = 1_000;

/**
 * @param patience how long an answer may take, in milliseconds
 * @param now milliseconds since 1970
 */
export function createInquiry(
  { token, apiUrl }: Pick<Config, 'token' | 'apiUrl'>,
  patience = PATIENCE,
  now: () => number = Date.now,
): Inquiry {
  let ahead: number | null = null;
  const { api, makeRequest } = restOptions(apiUrl);
  const rest = new REST({
    api,
    retries: 0,
    rejectOnRateLimit: () => true,
    makeRequest: async (url, init) => {
      const asked = now();
      const response = await makeRequest(url, init);
      const date = Date.parse(response.headers.get('Date') ?? '');
      if (!Number.isNaN(date)) ahead = lead({ asked, answered: now(), date });
      return response;
    },
  });
  if (token !== null) rest.setToken(token);
  return {
    get: async (route, schema, query = {}) => {
      const answer = await rest.get(route, {
        auth: token !== null,
        query: new URLSearchParams(query),
        // discord.js’s own limit ends with the head of an answer.
        signal: AbortSignal.timeout(patience),
      });
      const read = schema.safeParse(answer);
      if (!read.success) throw new Unreachable('what answered makes no sense');
      return read.data;
    },
    ahead: () => ahead,
  };
}

function lead({ asked, answered, date }: { asked: number; answered: number; date: number }): number {
  if (answered < date) return answered - date;
  return Math.max(0, asked - (date + SECOND));
}
