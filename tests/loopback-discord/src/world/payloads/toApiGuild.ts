import {
  ChannelType,
  type GatewayGuildCreateDispatchData,
  type ThreadChannelType,
} from 'discord-api-types/v10';
import type { Channel, Guild, Member } from '../model.ts';
import { canSee, plannedFor } from '../permissions.ts';
import { NO_FLAGS } from './NO_FLAGS.ts';
import { type ApiChannel, toApiChannel } from './toApiChannel.ts';
import { toApiEvent } from './toApiEvent.ts';
import { toApiMember, toApiRole } from './toApiUser.ts';

type NotInGuild = ChannelType.DM | ChannelType.GroupDM;

/** What the description of the API has, and discord-api-types has not. */
const MORE = { home_header: null, nsfw: false };

/**
 * A server as GUILD_CREATE shows it to a bot without the intent for presences: of the members, the bot alone; of the
 * threads, those that it can see and that are active.
 *
 * @param hearsOfEvents whether it has the intent for scheduled events; none are listed without
 */
export function toApiGuild(
  guild: Guild,
  bot: Member,
  hearsOfEvents: boolean,
): GatewayGuildCreateDispatchData {
  const channels = [...guild.channels.values()];
  const isThread = ({ thread }: Channel) => thread !== null;
  return {
    ...MORE,
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    splash: null,
    discovery_splash: null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()].map(toApiRole),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: NO_FLAGS,
    rules_channel_id: null,
    vanity_url_code: null,
    max_presences: null,
    max_members: 25_000_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    widget_enabled: false,
    widget_channel_id: null,
    region: 'deprecated',
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
    joined_at: new Date(bot.joinedAt).toISOString(),
    large: false,
    member_count: guild.members.size,
    voice_states: [],
    members: [toApiMember(bot)],
    channels: channels
      .filter((channel) => !isThread(channel))
      .map(toApiChannel)
      .filter(isGuildChannel),
    threads: channels
      .filter((channel) => isThread(channel) && channel.thread?.isArchived === false && canSee(channel, bot))
      .map(toApiChannel)
      .filter(isThreadChannel),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: hearsOfEvents
      ? plannedFor(guild, bot).map((event) => toApiEvent(event, guild))
      : [],
    soundboard_sounds: [],
  };
}

/** Whether it is a thread, of any kind. */
export function isThreadChannel(
  channel: ApiChannel,
): channel is Extract<ApiChannel, { type: ThreadChannelType }> {
  const { AnnouncementThread, PublicThread, PrivateThread } = ChannelType;
  return (
    channel.type === AnnouncementThread || channel.type === PublicThread || channel.type === PrivateThread
  );
}

/** Whether it is a channel of a server and no thread. */
export function isGuildChannel(
  channel: ApiChannel,
): channel is Exclude<ApiChannel, { type: ThreadChannelType | NotInGuild }> {
  return !isThreadChannel(channel) && channel.type !== ChannelType.DM && channel.type !== ChannelType.GroupDM;
}
