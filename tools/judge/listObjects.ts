import { isRecord } from './isRecord.ts';

/** An object that the description has a schema for. */
export interface Described {
  /** Where it stands, such as `MESSAGE_CREATE author`. */
  readonly what: string;
  /** The name of a component's schema. */
  readonly schema: string;
  readonly value: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const THREADS: readonly unknown[] = [10, 11, 12];
const DIRECT = 1;
const GROUP = 3;

/** What a scheduled event takes place in, by its number. */
const EVENT_SCHEMAS: Readonly<Record<string, string>> = {
  1: 'StageScheduledEventResponse',
  2: 'VoiceScheduledEventResponse',
  3: 'ExternalScheduledEventResponse',
};

/**
 * The objects inside an event of the gateway that the description has schemas for. It has none for events, nor for
 * interactions as they are delivered: what only they have (a session's id, options, permissions) is not judged.
 */
export function listObjects(type: string, data: unknown): Described[] {
  if (!isRecord(data)) return [];
  switch (type) {
    case 'READY':
      return [{ what: `${type} user`, schema: 'UserPIIResponse', value: data['user'] }];
    case 'GUILD_CREATE':
      return listGuild(type, data);
    case 'GUILD_ROLE_CREATE':
      return [{ what: `${type} role`, schema: 'GuildRoleResponse', value: data['role'] }];
    case 'CHANNEL_CREATE':
    case 'CHANNEL_UPDATE':
    case 'CHANNEL_DELETE':
      return [channel(type, data)];
    case 'THREAD_CREATE':
    case 'THREAD_UPDATE':
      return [channel(type, without(data, 'newly_created'))];
    case 'MESSAGE_CREATE':
    case 'MESSAGE_UPDATE':
      return listMessage(type, data);
    case 'INTERACTION_CREATE':
      return listInteraction(type, data);
    case 'GUILD_SCHEDULED_EVENT_CREATE':
    case 'GUILD_SCHEDULED_EVENT_UPDATE':
    case 'GUILD_SCHEDULED_EVENT_DELETE':
      return [scheduledEvent(type, data)];
    default:
      return [];
  }
}

/** The objects inside an interaction, by whichever way it is delivered. */
export function listInteraction(what: string, data: Fields): Described[] {
  const { user, member, message, channel: place } = data;
  const inner = isRecord(data['data']) ? data['data'] : {};
  const resolved = isRecord(inner['resolved']) ? inner['resolved'] : {};
  return [
    ...(user === undefined ? [] : [{ what: `${what} user`, schema: 'UserResponse', value: user }]),
    ...(isRecord(member) ? [memberOf(`${what} member`, without(member, 'permissions'))] : []),
    ...(isRecord(place) ? [channel(`${what} channel`, place)] : []),
    ...(message === undefined
      ? []
      : [{ what: `${what} message`, schema: 'MessageResponse', value: message }]),
    ...each(resolved['users'], `${what} user`, 'UserResponse'),
    ...each(resolved['roles'], `${what} role`, 'GuildRoleResponse'),
    ...each(resolved['messages'], `${what} message`, 'MessageResponse'),
    ...each(data['entitlements'], `${what} entitlement`, 'EntitlementResponse'),
  ];
}

function listGuild(what: string, guild: Fields): Described[] {
  const { roles, members, channels, threads, guild_scheduled_events: events } = guild;
  return [
    {
      what,
      schema: 'GuildResponse',
      // What only the event has (events/gateway-events, Guild Create).
      value: without(
        guild,
        'joined_at',
        'large',
        'unavailable',
        'member_count',
        'voice_states',
        'members',
        'channels',
        'threads',
        'presences',
        'stage_instances',
        'guild_scheduled_events',
        'soundboard_sounds',
      ),
    },
    ...each(roles, `${what} role`, 'GuildRoleResponse'),
    ...each(members, `${what} member`, 'GuildMemberResponse'),
    ...valuesOf(events)
      .filter(isRecord)
      .map((event) => scheduledEvent(`${what} scheduled event`, event)),
    // In here channels have no guild_id: it is the event's.
    ...[...valuesOf(channels), ...valuesOf(threads)]
      .filter(isRecord)
      .map((place) => channel(`${what} channel`, { guild_id: guild['id'], ...place })),
  ];
}

function listMessage(what: string, message: Fields): Described[] {
  const { member, author } = message;
  return [
    {
      what,
      schema: 'MessageResponse',
      // What only the event has (events/gateway-events, Message Create).
      value: without(message, 'guild_id', 'member', 'channel_type'),
    },
    ...(isRecord(member) ? [memberOf(`${what} member`, { user: author, ...member })] : []),
  ];
}

function memberOf(what: string, value: Fields): Described {
  return { what, schema: 'GuildMemberResponse', value };
}

function channel(what: string, value: Fields): Described {
  const { type } = value;
  if (type === DIRECT) return { what, schema: 'PrivateChannelResponse', value };
  if (type === GROUP) return { what, schema: 'PrivateGroupChannelResponse', value };
  return { what, schema: THREADS.includes(type) ? 'ThreadResponse' : 'GuildChannelResponse', value };
}

function scheduledEvent(what: string, value: Fields): Described {
  return { what, schema: EVENT_SCHEMAS[String(value['entity_type'])] ?? 'ScheduledEventResponse', value };
}

function each(values: unknown, what: string, schema: string): Described[] {
  return valuesOf(values).map((value) => ({ what, schema, value }));
}

function valuesOf(values: unknown): unknown[] {
  return typeof values === 'object' && values !== null ? Object.values(values) : [];
}

function without(value: Fields, ...keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
