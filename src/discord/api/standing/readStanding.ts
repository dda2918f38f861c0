import { PermissionFlagsBits, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { ChannelStanding } from '../../../request/club/Errands.ts';
import { hasCode } from '../hasCode.ts';
import { isThread } from '../isThread.ts';
import { channelKind, isLocked } from './channelKind.ts';
import { permissionsIn } from './permissionsIn.ts';
import { member, overwritten, permissions } from './shapes.ts';

type Get = (route: `/${string}`, query?: URLSearchParams) => Promise<unknown>;

const me = z.object({ id: z.string() });
const servers = z.array(z.object({ id: z.string(), permissions }));
const channelShape = overwritten.extend({
  type: z.number(),
  guild_id: z.string(),
  parent_id: z.string().nullish(),
  thread_metadata: z.unknown().optional(),
});

/** A channel that is hidden tells nothing else: that is what is missing. */
const HIDDEN: ChannelStanding = {
  channelKind: 'text',
  isLocked: false,
  appPermissions: -1n & ~(PermissionFlagsBits.ViewChannel | PermissionFlagsBits.Administrator),
};

/**
 * What the bot may do in a channel of a server, for nobody says so but of the channel of an interaction.
 *
 * @throws what went wrong, also where the channel is none of that server
 */
export async function readStanding(get: Get, server: string, id: string): Promise<ChannelStanding> {
  const one = new URLSearchParams({ limit: '1', after: String(BigInt(server) - 1n) });
  try {
    const [own, listed, channel] = await Promise.all([
      get(Routes.user()).then((user) => me.parse(user)),
      get(Routes.userGuilds(), one).then((list) => servers.parse(list)),
      get(Routes.channel(id)).then((found) => channelShape.parse(found)),
    ]);
    const [found] = listed;
    if (found?.id !== server || channel.guild_id !== server)
      throw new TypeError('that channel is in another server');
    const parent = isThread(channel.type) ? (channel.parent_id ?? null) : null;
    const [{ roles }, { permission_overwrites: overwrites }] = await Promise.all([
      get(Routes.guildMember(server, own.id)).then((one) => member.parse(one)),
      parent === null ? channel : get(Routes.channel(parent)).then((one) => overwritten.parse(one)),
    ]);
    const standing = { serverId: server, memberId: own.id, roles, permissions: found.permissions };
    return {
      channelKind: channelKind(channel.type),
      isLocked: isLocked(channel),
      appPermissions: permissionsIn(overwrites, standing),
    };
  } catch (error) {
    if (hasCode(error, RESTJSONErrorCodes.MissingAccess)) return HIDDEN;
    throw error;
  }
}
