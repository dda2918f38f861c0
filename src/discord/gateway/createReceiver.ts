import {
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  GuildScheduledEventStatus,
} from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import type { Clubs } from '../../club/Clubs.ts';
import { forgetChannel } from '../../club/forgetChannel.ts';
import { forgetMessage } from '../../club/forgetMessage.ts';
import { atMost } from '../../shared/atMost.ts';
import { readEvent } from '../api/readEvent.ts';
import type { Context } from '../interactions/Context.ts';
import { createTurns } from '../interactions/createTurns.ts';
import { deliver } from '../interactions/deliver.ts';
import { createSpoilerChannels } from '../interactions/place/createSpoilerChannels.ts';
import { createChat } from './createChat.ts';
import { followEvents } from './followEvents.ts';

/** Most servers whose language is remembered. */
const MAX_SERVERS = 100_000;

/** Most threads whose channel is remembered. */
const MAX_THREADS = 100_000;

/** A thread, as far as it matters where it is. */
interface SeenThread {
  readonly id: string;
  readonly parent_id?: string | null;
}

/** A channel, a thread or a message that is gone. */
interface Deleted {
  readonly id: string;
  readonly guild_id?: string | undefined;
}

/**
 * Reads what Discord sends over the gateway, as it is: interactions and messages, in which language a server is, in which
 * channel a thread, which channels are for spoilers, and what becomes of events. Everything else is let pass.
 *
 * @param given what they are answered with
 */
export function createReceiver(given: Context): (packet: GatewayDispatchPayload) => Promise<void> {
  const spoilers = createSpoilerChannels();
  const context = { ...given, isSpoilerChannel: spoilers.has };
  const locales = new LRUCache<string, string>(atMost(MAX_SERVERS));
  const parents = new LRUCache<string, string>(atMost(MAX_THREADS));
  const chat = createChat(context, {
    localeOf: (server) => locales.get(server) ?? null,
    parentOf: (channel) => parents.get(channel) ?? null,
    isSpoilerChannel: spoilers.has,
  });
  const seeThread = ({ id, parent_id: parent }: SeenThread): void => {
    if (typeof parent === 'string') parents.set(id, parent);
  };
  /** What is kept for something that is gone goes with it. */
  const forget = async (gone: string, what: (clubs: Clubs) => Promise<void>): Promise<void> => {
    const { clubs } = await context.services(null);
    await what(clubs).catch((err: unknown) =>
      context.log.error(
        { err, gone },
        'what is kept for a server, a channel or a message could not be forgotten',
      ),
    );
  };
  const forgetPlace = async ({ id, guild_id: server }: Deleted): Promise<void> => {
    if (server !== undefined) await forget(id, (clubs) => forgetChannel(server, id, clubs));
  };
  const forgetSummary = async ({ id, guild_id: server }: Deleted): Promise<void> => {
    if (server !== undefined) await forget(id, (clubs) => forgetMessage(server, id, clubs));
  };
  const follow = followEvents(context);
  /** @param areAll whether there are no others; what can't be read may be any of them */
  const seeEvents = (server: string, told: readonly unknown[], areAll: boolean): Promise<void> => {
    const read = told.map(readEvent);
    const events = read.flatMap((event) => event ?? []);
    return follow({ server, events, areAll: areAll && events.length === read.length });
  };
  const turn = createTurns();
  return async ({ t: event, d: data }) => {
    switch (event) {
      case GatewayDispatchEvents.GuildCreate:
      case GatewayDispatchEvents.GuildUpdate:
        // A message does not say in which language its server is.
        if (typeof data.preferred_locale === 'string') locales.set(data.id, data.preferred_locale);
        // Nor in which channel its thread is.
        if ('threads' in data) for (const thread of data.threads ?? []) seeThread(thread);
        // And a thread does not say what its channel is for.
        if ('channels' in data) for (const channel of data.channels ?? []) spoilers.see(channel);
        // What became of events while nobody listened shows in what is planned.
        if ('guild_scheduled_events' in data && Array.isArray(data.guild_scheduled_events))
          await seeEvents(data.id, data.guild_scheduled_events, true);
        return;
      case GatewayDispatchEvents.GuildScheduledEventUpdate:
        return seeEvents(data.guild_id, [data], false);
      case GatewayDispatchEvents.GuildScheduledEventDelete:
        // It comes as it was before (discord/discord-api-docs#4105).
        return seeEvents(data.guild_id, [{ ...data, status: GuildScheduledEventStatus.Canceled }], false);
      case GatewayDispatchEvents.ChannelCreate:
      case GatewayDispatchEvents.ChannelUpdate:
        return spoilers.see(data);
      case GatewayDispatchEvents.ChannelDelete:
        spoilers.forget(data.id);
        return forgetPlace(data);
      case GatewayDispatchEvents.ThreadCreate:
      case GatewayDispatchEvents.ThreadUpdate:
        return seeThread(data);
      case GatewayDispatchEvents.ThreadListSync:
        for (const thread of data.threads) seeThread(thread);
        return;
      case GatewayDispatchEvents.ThreadDelete:
        parents.delete(data.id);
        return forgetPlace(data);
      case GatewayDispatchEvents.GuildDelete:
        locales.delete(data.id);
        // Where Discord can't reach a server for now, it says so (events/gateway-events, Guild Delete).
        if (data.unavailable !== true) await forget(data.id, (clubs) => clubs.forget(data.id));
        return;
      case GatewayDispatchEvents.InteractionCreate:
        return deliver(data, context, turn);
      case GatewayDispatchEvents.MessageCreate:
        return chat.created(data);
      case GatewayDispatchEvents.MessageUpdate:
        return chat.updated(data);
      case GatewayDispatchEvents.MessageDelete:
        await Promise.all([chat.deleted(data), forgetSummary(data)]);
        return;
      case GatewayDispatchEvents.MessageDeleteBulk: {
        const { ids, channel_id, guild_id } = data;
        await Promise.all(ids.map((id) => chat.deleted({ id, channel_id })));
        for (const id of ids) await forgetSummary({ id, guild_id });
      }
    }
  };
}
