import {
  type APIGuildScheduledEvent,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventRecurrenceRuleFrequency,
} from 'discord-api-types/v10';
import type { Guild, ScheduledEvent } from '../model.ts';

/** A scheduled event as the API shows one (resources/guild-scheduled-event). */
export function toApiEvent(event: ScheduledEvent, guild: Guild): APIGuildScheduledEvent {
  const { id, name, channel, startsAt, endsAt, status, isWeekly } = event;
  const base = {
    id,
    guild_id: guild.id,
    creator_id: guild.ownerId,
    name,
    description: null,
    image: null,
    entity_id: null,
    recurrence_rule: isWeekly ? weeklyFrom(startsAt) : null,
    scheduled_start_time: startsAt.toISOString(),
    status,
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly as const,
    guild_scheduled_event_exceptions: [],
  };
  return channel === null
    ? {
        ...base,
        entity_type: GuildScheduledEventEntityType.External,
        channel_id: null,
        scheduled_end_time: (endsAt ?? startsAt).toISOString(),
        entity_metadata: { location: 'somewhere else' },
      }
    : {
        ...base,
        entity_type: GuildScheduledEventEntityType.Voice,
        channel_id: channel.id,
        scheduled_end_time: endsAt?.toISOString() ?? null,
        entity_metadata: null,
      };
}

function weeklyFrom(start: Date): NonNullable<APIGuildScheduledEvent['recurrence_rule']> {
  return {
    start: start.toISOString(),
    end: null,
    frequency: GuildScheduledEventRecurrenceRuleFrequency.Weekly,
    interval: 1,
    // 0 is a Monday.
    by_weekday: [(start.getUTCDay() + 6) % 7],
    by_n_weekday: null,
    by_month: null,
    by_month_day: null,
    by_year_day: null,
    count: null,
  };
}
