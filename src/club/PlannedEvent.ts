/** Something that a server has planned. */
export interface PlannedEvent {
  readonly id: string;
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly startsAt: number;
  /** Likewise; null where it ends when it is over. */
  readonly endsAt: number | null;
  readonly state: 'planned' | 'begun' | 'over' | 'calledOff';
  /** Whether it comes again under the same id. */
  readonly isRecurring: boolean;
}

/** How long an event is taken to go on that has no end, or one that has passed, in milliseconds. */
const GOES_ON_FOR = 4 * 60 * 60_000;

/** When an event ends, as far as is known at a moment, both in milliseconds since 1970. */
export function endOf({ startsAt, endsAt }: PlannedEvent, now: number): number {
  return knownEnd({ endsAt }, now) ?? Math.max(startsAt, now) + GOES_ON_FOR;
}

/** When it ends, where Discord says so; one that goes on after that has no end any more. */
export function knownEnd({ endsAt }: Pick<PlannedEvent, 'endsAt'>, now: number): number | null {
  return endsAt !== null && endsAt > now ? endsAt : null;
}
