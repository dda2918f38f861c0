import type { RESTAPIPartialCurrentUserGuild } from 'discord-api-types/v10';
import { ApiError } from '../../rules/ApiError.ts';
import { NotModelled } from '../../rules/NotModelled.ts';
import type { Guild, Member } from '../../world/model.ts';
import { toApiChannel } from '../../world/payloads/toApiChannel.ts';
import { toApiEvent } from '../../world/payloads/toApiEvent.ts';
import { toApiMember } from '../../world/payloads/toApiUser.ts';
import { basePermissions, plannedFor } from '../../world/permissions.ts';
import type { World } from '../../world/World.ts';
import { ok, type RestRequest, type Route } from '../Route.ts';
import { readPageById } from './readPageById.ts';

const DEFAULT_LIMIT = 200;

/** The servers that the bot is in, their channels and members. */
export function guildRoutes(world: World): Route[] {
  const open = ({ params }: RestRequest): Guild => {
    const guild = world.guilds.get(params['guild'] ?? '');
    if (guild === undefined || world.botIn(guild) === null) throw ApiError.of('channel.view');
    return guild;
  };
  return [
    {
      method: 'GET',
      pattern: '/users/@me/guilds',
      handle: ({ query }) => {
        for (const name of ['before', 'with_counts'])
          if (query.has(name)) throw new NotModelled(`“${name}” of a list of servers`);
        const guilds = readPageById([...world.guilds.values()].filter(hasBot), query, {
          rule: 'guilds.limit',
          limit: DEFAULT_LIMIT,
        });
        return ok(guilds.flatMap((guild) => toOwnGuild(guild, world.botIn(guild))));
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild/channels',
      handle: (request) => {
        const channels = [...open(request).channels.values()];
        return ok(channels.filter(({ thread }) => thread === null).map(toApiChannel));
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild/scheduled-events',
      handle: (request) => {
        if (request.query.has('with_user_count'))
          throw new NotModelled('“with_user_count” of scheduled events');
        const guild = open(request);
        const bot = world.botIn(guild);
        return ok((bot === null ? [] : plannedFor(guild, bot)).map((event) => toApiEvent(event, guild)));
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild/members/:user',
      handle: (request) => {
        const member = open(request).members.get(request.params['user'] ?? '');
        if (member === undefined) throw ApiError.of('member.unknown');
        return ok(toApiMember(member));
      },
    },
  ];

  function hasBot(guild: Guild): boolean {
    return world.botIn(guild) !== null;
  }
}

/** A server as its list shows it to one who is in it (resources/user, Get Current User Guilds). */
function toOwnGuild(guild: Guild, member: Member | null): RESTAPIPartialCurrentUserGuild[] {
  if (member === null) return [];
  const { id, name, ownerId } = guild;
  return [
    {
      id,
      name,
      icon: null,
      banner: null,
      owner: ownerId === member.user.id,
      permissions: basePermissions(member, guild).toString(),
      features: [],
    },
  ];
}
