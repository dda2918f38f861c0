import type { ClubSettings } from './ClubSettings.ts';
import { endOf, knownEnd, type PlannedEvent } from './PlannedEvent.ts';

type Spoilers = ClubSettings['spoilers'];

/** Stands where no moment uncovers spoilers: a version that does not know of events reads it as one, too. */
const NEVER = '9999-12-31T23:59:59.000Z';

/**
 * What holds of spoilers that are covered until an event ends, now that something is known of it. They are uncovered
 * where it is over, or by the end that is planned; never where it was called off. Once they are open they are covered again
 * only where it has not been yet, such as one that was moved while nobody listened.
 *
 * @param event how their event is now; null where it is none of all that are planned, and nobody has said why
 * @param now in milliseconds since 1970
 * @returns what holds; the same where nothing has changed
 */
export function followEvent(spoilers: Spoilers, event: PlannedEvent | null, now: number): Spoilers {
  if (typeof spoilers === 'string' || spoilers.event === undefined) return spoilers;
  const { id, state } = spoilers.event;
  if (Date.parse(spoilers.until) <= now && !(state === 'planned' && isYetToEnd(event, now))) return spoilers;
  const calledOff: Spoilers = { until: NEVER, event: { id, state: 'calledOff' } };
  // One that has begun was hardly called off: its end holds, as it was planned.
  if (event === null) return state === 'begun' ? spoilers : calledOff;
  const over: Spoilers = { until: new Date(now).toISOString() };
  const until = new Date(endOf(event, now)).toISOString();
  switch (event.state) {
    case 'calledOff':
      return calledOff;
    case 'over':
      return over;
    case 'begun':
      // For how long it is taken to go on is counted from its beginning, once.
      return state === 'begun' && knownEnd(event, now) === null
        ? spoilers
        : { until, event: { id, state: 'begun' } };
    case 'planned':
      // One that comes again is planned anew when it is over; nothing else says so (discord/discord-api-docs#6885).
      return state === 'begun' ? over : { until, event: { id, state: 'planned' } };
  }
}

/** Whether an event that nobody has seen begin is certainly not over; of one that comes again, the last time may be. */
function isYetToEnd(event: PlannedEvent | null, now: number): boolean {
  if (event === null || event.isRecurring) return false;
  return event.state === 'begun' || (event.state === 'planned' && event.startsAt > now);
}
