import { isDeepStrictEqual } from 'node:util';
import pRetry from 'p-retry';
import type { Clubs } from '../../club/Clubs.ts';
import { followEvent } from '../../club/followEvent.ts';
import { NotKept } from '../../club/NotKept.ts';
import type { PlannedEvent } from '../../club/PlannedEvent.ts';
import type { Context } from '../interactions/Context.ts';

/** What Discord tells of a server's events. */
export interface EventNews {
  readonly server: string;
  readonly events: readonly PlannedEvent[];
  /** Whether these are all that the server has planned. */
  readonly areAll: boolean;
}

/** As long as it can't be kept: spoilers must not be uncovered at a moment that does not hold any more. */
const AGAIN = {
  retries: Number.POSITIVE_INFINITY,
  minTimeout: 1_000,
  factor: 2,
  maxTimeout: 30_000,
  unref: true,
  shouldRetry: ({ error }: { readonly error: Error }) =>
    error instanceof NotKept && error.reason !== 'nowhere',
};

/**
 * Lets spoilers that are covered until an event ends go by what becomes of it: one piece of news after the other. Where
 * several processes hear the same, or a moderator sets something else meanwhile, nothing is set that was not the case any
 * more. Never throws: what went wrong is logged.
 */
export function followEvents({
  services,
  log,
}: Pick<Context, 'services' | 'log'>): (news: EventNews) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const follow = async (news: EventNews): Promise<void> => {
    const { clubs } = await services(null);
    for (const channel of [...clubs.of(news.server).keys()])
      await pRetry(() => followIn(channel, news, clubs), AGAIN);
  };
  return (news) => {
    last = last
      .then(() => follow(news))
      .catch((err: unknown) =>
        log.error({ err, server: news.server }, 'what became of an event could not be followed'),
      );
    return last;
  };
}

/** @throws {NotKept} where that can't be confirmed */
async function followIn(
  channel: string,
  { server, events, areAll }: EventNews,
  { of, replace }: Pick<Clubs, 'of' | 'replace'>,
): Promise<void> {
  const now = Date.now();
  const current = () => of(server).get(channel)?.spoilers;
  for (let before = current(); typeof before === 'object' && before.event !== undefined; ) {
    const { id } = before.event;
    const event = events.find((one) => one.id === id) ?? null;
    if (event === null && !areAll) return;
    const after = followEvent(before, event, now);
    if (isDeepStrictEqual(after, before)) return;
    if (await replace(server, channel, 'spoilers', before, after)) return;
    const found = current();
    // A newer version, which runs beside this one during an update, may have kept more than this one can read.
    if (isDeepStrictEqual(found, before)) return;
    before = found;
  }
}
