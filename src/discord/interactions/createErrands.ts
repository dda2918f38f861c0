import { RESTJSONErrorCodes } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { PlannedEvent } from '../../club/PlannedEvent.ts';
import type { Permission } from '../../messages/languages/Phrases.ts';
import type { Errands } from '../../request/club/Errands.ts';
import { namePermissions } from '../../request/club/namePermissions.ts';
import { UserError } from '../../request/UserError.ts';
import { shortHash } from '../../shared/shortHash.ts';
import type { Api } from '../api/Api.ts';
import { hasCode, isGone, missingPermission } from '../api/hasCode.ts';

/** Most servers whose events are remembered, and for how many milliseconds: somebody types letter by letter. */
const MAX_SERVERS = 1_000;
const COUNTS_FOR = 15_000;

/** What the bot does for one message or interaction, given its id: what is sent to a channel for that stands there once. */
export type ErrandsFor = (cause: string) => Errands;

export function createErrands(
  api: Pick<Api, 'events' | 'standing' | 'send' | 'openThread'>,
  log: Logger,
): ErrandsFor {
  const events = new LRUCache<string, readonly PlannedEvent[]>({
    max: MAX_SERVERS,
    ttl: COUNTS_FOR,
    fetchMethod: async (server) => {
      try {
        return await api.events(server);
      } catch (err) {
        log.debug({ err }, 'the events of a server could not be read');
        return undefined;
      }
    },
  });
  return (cause) => ({
    events: async (server, isNow) => (await events.fetch(server, { forceRefresh: isNow })) ?? [],
    standing: (server, channel) =>
      api.standing(server, channel).catch((err: unknown) => {
        log.debug({ err }, 'what the bot may do in a channel could not be read');
        return null;
      }),
    // Discord may take the second message of a nonce for the first one, also where it goes to another channel.
    send: (channel, message) =>
      sayingWhy(channel, () => api.send(channel, message, shortHash(`${cause} ${channel}`, 9))),
    openThread: (channel, message, name) =>
      sayingWhy(channel, () => api.openThread(channel, message, name), 'CreatePublicThreads'),
  });
}

/** @throws {UserError} for what Discord refuses and the person can put right */
async function sayingWhy<Result>(
  channel: string,
  act: () => Promise<Result>,
  needed: Permission | null = null,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const shown = `<#${channel}>`;
    if (isGone(error)) throw new UserError(({ summaryGone }) => summaryGone);
    if (hasCode(error, RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType))
      throw new UserError(({ noThreads }) => noThreads(shown));
    const missing = missingPermission(error, false);
    if (missing === null) throw error;
    const isDenied = hasCode(error, RESTJSONErrorCodes.MissingPermissions);
    const named = isDenied && needed !== null ? needed : missing;
    throw new UserError((phrases) => phrases.rightsMissing(shown, namePermissions([named], phrases)));
  }
}
