import {
  type APIThreadChannel,
  GatewayDispatchEvents,
  GatewayIntentBits,
  ReactionType,
} from 'discord-api-types/v10';
import type { Channel, Message } from '../world/model.ts';
import { toApiChannel } from '../world/payloads/toApiChannel.ts';
import { toApiEvent } from '../world/payloads/toApiEvent.ts';
import { isGuildChannel, isThreadChannel, toApiGuild } from '../world/payloads/toApiGuild.ts';
import { toGatewayMessage } from '../world/payloads/toApiMessage.ts';
import { toApiMember, toApiRole } from '../world/payloads/toApiUser.ts';
import { canSee, readsChat } from '../world/permissions.ts';
import type { World } from '../world/World.ts';
import type { WorldEvent } from '../world/WorldEvent.ts';
import type { DispatchEvent } from './DispatchEvent.ts';
import type { Session } from './Session.ts';

const { Guilds, GuildScheduledEvents, MessageContent } = GatewayIntentBits;

/** The intents for what happens in servers, and in direct messages. */
interface Intents {
  readonly guild: number;
  readonly direct: number;
}

const MESSAGES: Intents = {
  guild: GatewayIntentBits.GuildMessages,
  direct: GatewayIntentBits.DirectMessages,
};
const REACTIONS: Intents = {
  guild: GatewayIntentBits.GuildMessageReactions,
  direct: GatewayIntentBits.DirectMessageReactions,
};

const Events = GatewayDispatchEvents;

const PLANNED = {
  eventCreated: Events.GuildScheduledEventCreate,
  eventUpdated: Events.GuildScheduledEventUpdate,
  eventDeleted: Events.GuildScheduledEventDelete,
} as const;

/** What a session is told of something that happened; null for nothing (events/gateway, Gateway Intents). */
export function toDispatch(event: WorldEvent, world: World, session: Session): DispatchEvent | null {
  switch (event.kind) {
    case 'interaction': {
      const { interaction } = event;
      return session.covers(interaction.guild_id ?? null)
        ? { t: Events.InteractionCreate, d: interaction }
        : null;
    }
    case 'guildCreated': {
      const bot = world.botIn(event.guild);
      if (bot === null || !session.covers(event.guild.id) || !session.wants(Guilds)) return null;
      return { t: Events.GuildCreate, d: toApiGuild(event.guild, bot, session.wants(GuildScheduledEvents)) };
    }
    case 'guildDeleted': {
      const { guild, isOutage } = event;
      if (!session.covers(guild.id) || !session.wants(Guilds)) return null;
      // Without the field, the bot is no member any more (events/gateway-events, Guild Delete).
      return { t: Events.GuildDelete, d: { id: guild.id, ...(isOutage && { unavailable: true }) } };
    }
    case 'roleCreated': {
      const { guild, role } = event;
      if (world.botIn(guild) === null || !session.covers(guild.id) || !session.wants(Guilds)) return null;
      return { t: Events.GuildRoleCreate, d: { guild_id: guild.id, role: toApiRole(role) } };
    }
    case 'channelCreated':
    case 'channelUpdated':
    case 'channelDeleted':
      return toChannelEvent(event.channel, event.kind, world, session);
    case 'eventCreated':
    case 'eventUpdated':
    case 'eventDeleted': {
      const { guild, event: planned, kind } = event;
      const bot = world.botIn(guild);
      if (bot === null || !session.covers(guild.id) || !session.wants(GuildScheduledEvents)) return null;
      if (planned.channel !== null && !canSee(planned.channel, bot)) return null;
      return { t: PLANNED[kind], d: toApiEvent(planned, guild) };
    }
    case 'messageCreated':
    case 'messageUpdated':
    case 'messageDeleted':
      return isTold(event.message, world, session)
        ? toMessageEvent(event.message, event.kind, world, session)
        : null;
    case 'reactionAdded':
    case 'reactionRemoved':
    case 'reactionsCleared':
      return isTold(event.message, world, session, REACTIONS) ? toReactionEvent(event) : null;
    case 'messagesDeleted': {
      const [first] = event.messages;
      if (first === undefined || !isTold(first, world, session)) return null;
      const ids = event.messages.map(({ id }) => id);
      return { t: Events.MessageDeleteBulk, d: { ids, ...placeOf(first) } };
    }
  }
}

function toMessageEvent(
  message: Message,
  kind: 'messageCreated' | 'messageUpdated' | 'messageDeleted',
  world: World,
  session: Session,
): DispatchEvent {
  if (kind === 'messageDeleted')
    return { t: Events.MessageDelete, d: { id: message.id, ...placeOf(message) } };
  const d = toGatewayMessage(message, world, { hasContent: session.wants(MessageContent) });
  return kind === 'messageCreated'
    ? { t: Events.MessageCreate, d }
    : { t: Events.MessageUpdate, d: { ...d, tts: false } };
}

type ReactionEvent = Extract<
  WorldEvent,
  { readonly kind: 'reactionAdded' | 'reactionRemoved' | 'reactionsCleared' }
>;

function toReactionEvent(event: ReactionEvent): DispatchEvent {
  const { message } = event;
  const place = { message_id: message.id, ...placeOf(message) };
  if (event.kind === 'reactionsCleared') {
    return event.emoji === null
      ? { t: Events.MessageReactionRemoveAll, d: place }
      : { t: Events.MessageReactionRemoveEmoji, d: { ...place, emoji: toApiEmoji(event.emoji) } };
  }
  const { emoji, user, kind } = event;
  const d = { ...place, user_id: user.id, emoji: toApiEmoji(emoji), burst: false, type: ReactionType.Normal };
  if (kind === 'reactionRemoved') return { t: Events.MessageReactionRemove, d };
  const member = message.channel.guild?.members.get(user.id);
  return {
    t: Events.MessageReactionAdd,
    d: {
      ...d,
      message_author_id: message.author.id,
      ...(member !== undefined && { member: toApiMember(member) }),
    },
  };
}

function toApiEmoji(name: string): { id: null; name: string } {
  return { id: null, name };
}

function toChannelEvent(
  channel: Channel,
  kind: 'channelCreated' | 'channelUpdated' | 'channelDeleted',
  world: World,
  session: Session,
): DispatchEvent | null {
  const { guild } = channel;
  const bot = guild && world.botIn(guild);
  if (guild === null || bot === null || !session.covers(guild.id) || !session.wants(Guilds)) return null;
  const d = toApiChannel(channel);
  if (isThreadChannel(d)) return canSee(channel, bot) ? toThreadEvent(d, kind, guild.id) : null;
  if (!isGuildChannel(d)) return null;
  const named = { ...d, guild_id: guild.id };
  switch (kind) {
    case 'channelCreated':
      return { t: Events.ChannelCreate, d: named };
    case 'channelUpdated':
      return { t: Events.ChannelUpdate, d: named };
    case 'channelDeleted':
      return { t: Events.ChannelDelete, d: named };
  }
}

function toThreadEvent(
  thread: APIThreadChannel,
  kind: 'channelCreated' | 'channelUpdated' | 'channelDeleted',
  guildId: string,
): DispatchEvent {
  const { id, type, parent_id: parent = '' } = thread;
  switch (kind) {
    case 'channelCreated':
      return { t: Events.ThreadCreate, d: { ...thread, newly_created: true } };
    case 'channelUpdated':
      return { t: Events.ThreadUpdate, d: thread };
    case 'channelDeleted':
      return { t: Events.ThreadDelete, d: { id, type, parent_id: parent, guild_id: guildId } };
  }
}

/** Ephemeral messages come like direct ones, and only from the bot itself (events/gateway-events, Messages). */
function isTold(
  { channel, ephemeralFor }: Message,
  world: World,
  session: Session,
  { guild: inGuild, direct }: Intents = MESSAGES,
): boolean {
  const { guild, group } = channel;
  // No bot is in a group.
  if (group !== null) return false;
  if (guild === null) return session.covers(null) && session.wants(direct);
  const bot = world.botIn(guild);
  if (bot === null || !readsChat(channel, bot)) return false;
  if (ephemeralFor !== null) return session.covers(null) && session.wants(direct);
  return session.covers(guild.id) && session.wants(inGuild);
}

function placeOf({ channel, ephemeralFor }: Message) {
  const isInGuild = channel.guild !== null && ephemeralFor === null;
  return { channel_id: channel.id, ...(isInGuild && { guild_id: channel.guild.id }) };
}
