import { GuildScheduledEventStatus } from 'discord-api-types/v10';
import { z } from 'zod';
import type { PlannedEvent } from '../../club/PlannedEvent.ts';

const STATES = new Map<number, PlannedEvent['state']>([
  [GuildScheduledEventStatus.Scheduled, 'planned'],
  [GuildScheduledEventStatus.Active, 'begun'],
  [GuildScheduledEventStatus.Completed, 'over'],
  [GuildScheduledEventStatus.Canceled, 'calledOff'],
]);

/** A scheduled event, as far as it is looked at. */
const eventShape = z.object({
  id: z.string(),
  name: z.string(),
  scheduled_start_time: z.iso.datetime({ offset: true }),
  scheduled_end_time: z.iso.datetime({ offset: true }).nullable(),
  status: z.number(),
  recurrence_rule: z.unknown(),
});

/** Something that a server has planned, as Discord tells of it; null for what makes no sense. */
export function readEvent(value: unknown): PlannedEvent | null {
  const read = eventShape.safeParse(value);
  const state = STATES.get(read.data?.status ?? 0);
  if (!read.success || state === undefined) return null;
  const { id, name, scheduled_start_time: start, scheduled_end_time: end, recurrence_rule: rule } = read.data;
  return {
    id,
    name,
    startsAt: Date.parse(start),
    endsAt: end === null ? null : Date.parse(end),
    state,
    isRecurring: rule !== null && rule !== undefined,
  };
}
