import type { APIMessage } from 'discord-api-types/v10';
import { pino } from 'pino';
import { NO_CLUBS } from '../../src/club/Clubs.ts';
import type { Api } from '../../src/discord/api/Api.ts';
import type { Context } from '../../src/discord/interactions/Context.ts';
import { createClaims } from '../../src/discord/interactions/createClaims.ts';
import { createNotices } from '../../src/discord/interactions/createNotices.ts';
import { createOnce } from '../../src/discord/interactions/createOnce.ts';
import { NO_METRICS } from '../../src/process/Metrics.ts';
import type { Services } from '../../src/request/Services.ts';
import { BOT } from './interactions.ts';
import { servicesOf } from './requests.ts';

/** What the bot wrote to Discord, in order. */
export type Written = readonly [verb: keyof Api, ...rest: readonly unknown[]];

/** A Discord that takes everything and remembers it. */
export function fakeApi(changes: Partial<Api> = {}): { api: Api; written: Written[] } {
  const written: Written[] = [];
  const api = {
    respond: async (_, response) => void written.push(['respond', response]),
    editSource: async (_, source, message) => void written.push(['editSource', source, message]),
    editOriginal: async (_, message) => void written.push(['editOriginal', message]),
    deleteOriginal: async () => void written.push(['deleteOriginal']),
    send: async (channel, message, replyTo) => {
      written.push(['send', channel, message, replyTo]);
      return `answer-${written.length}`;
    },
    edit: async (channel, id, message) => void written.push(['edit', channel, id, message]),
    remove: async (channel, id) => void written.push(['remove', channel, id]),
    channelFlags: async () => 0,
    events: async () => [],
    standing: async () => ({ channelKind: 'text', isLocked: false, appPermissions: null }),
    openThread: async (_, message) => message,
    recent: async (): Promise<APIMessage[]> => [],
    ...changes,
  } satisfies Api;
  return { api, written };
}

/** What interactions are answered with, on a silent log; everybody may ask. */
export function contextOf(library: Services['library'], api: Api, changes: Partial<Context> = {}): Context {
  return {
    services: async () => servicesOf(library),
    commands: servicesOf(library).commands,
    api,
    botId: BOT,
    log: pino({ level: 'silent' }),
    metrics: NO_METRICS,
    isSpoilerChannel: () => false,
    errandsFor: null,
    mayAsk: () => true,
    mayPress: () => true,
    isFirst: createOnce(),
    count: async () => {},
    shares: createClaims(),
    notices: createNotices(NO_CLUBS.records.schedules),
    ...changes,
  };
}
