import { firstMomentOf } from '../../club/firstMomentOf.ts';
import { endOf, knownEnd, type PlannedEvent } from '../../club/PlannedEvent.ts';
import type { Phrases } from '../../messages/languages/Phrases.ts';
import { MAX_ECHO } from '../../messages/text/limits.ts';
import { oneLine } from '../../messages/text/oneLine.ts';
import { fold } from '../../shared/letters/fold.ts';
import type { Choice } from '../Command.ts';
import type { Origin } from '../CommandInput.ts';
import { toChoices } from '../choices/toChoices.ts';
import type { Services } from '../Services.ts';
import { lastZone } from '../schedule/addSchedule.ts';
import { readDay } from '../schedule/readDay.ts';
import { UserError } from '../UserError.ts';

/** Most characters of an event's name in an offer, so that the moment stands beside it. */
const MAX_NAME = 60;

/** What stands before an event's id where an offer was picked. */
const PICKED = '=';

/** Until when something holds. */
export interface Until {
  /** In ISO 8601 and UTC. */
  readonly moment: string;
  /** The event that ends then; null for a day. */
  readonly event: EndingEvent | null;
}

interface EndingEvent {
  readonly id: string;
  readonly name: string;
  readonly state: 'planned' | 'begun';
  /** Whether Discord says when it ends; else it is taken to go on for some hours. */
  readonly hasEnd: boolean;
}

type Asking = Pick<Services, 'errands' | 'clubs'>;

/**
 * The moment that somebody means: the first one of a day in the server's time zone, or the end of an event of the server
 * as it is planned now.
 *
 * @param until a day such as 2027-01-31, what was picked from the offers, or an event's name
 * @throws {UserError} for a day that has begun, and for anything else
 */
export async function untilMeant(
  until: string,
  { server, locale }: Pick<Origin, 'server' | 'locale'>,
  services: Asking,
): Promise<Until> {
  const day = dayMeant(until, locale, lastZone(server, services));
  // Spoilers would be open at once, for everybody: a year that is mistyped must not do that.
  if (day !== null && day.begins.getTime() <= Date.now())
    throw new UserError(({ dayBegun }) => dayBegun(day.name));
  if (day !== null) return { moment: day.begins.toISOString(), event: null };
  const events = await eventsOf(server, services, true);
  const isPicked = until.startsWith(PICKED);
  const event = events.find(({ id, name }) =>
    isPicked ? until === PICKED + id : fold(name) === fold(until.trim()),
  );
  if (event !== undefined) {
    const { id, name } = event;
    const now = Date.now();
    return {
      moment: new Date(endOf(event, now)).toISOString(),
      event: {
        id,
        name,
        state: event.state === 'begun' ? 'begun' : 'planned',
        hasEnd: knownEnd(event, now) !== null,
      },
    };
  }
  if (isPicked) throw new UserError(({ eventGone }) => eventGone);
  throw new UserError(({ noDay }) => noDay(oneLine(until, MAX_ECHO)));
}

/** Offers for such a moment: the day that was typed, and the server's events. */
export async function untilOffers(
  typed: string,
  { server, locale }: Pick<Origin, 'server' | 'locale'>,
  services: Asking,
  { tag }: Pick<Phrases, 'tag'>,
): Promise<readonly Choice[]> {
  const zone = lastZone(server, services);
  const shown = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const moment = (time: number | Date): string => `${shown.format(time)} ${zone}`;
  const day = dayMeant(typed, locale, zone);
  if (day !== null) return [{ name: moment(day.begins), value: day.name }];
  const events = await eventsOf(server, services, false);
  const offers = events.map((event) => ({
    name: `${oneLine(event.name, MAX_NAME)} · ${moment(endOf(event, Date.now()))}`,
    value: PICKED + event.id,
    also: [event.name],
  }));
  return toChoices(offers, typed);
}

/** A day by its name, such as 2027-01-31, with the moment when it begins; null for what is none. */
function dayMeant(typed: string, locale: string | null, zone: string): { name: string; begins: Date } | null {
  const name = readDay(typed, locale);
  const begins = name === null ? null : firstMomentOf(name, zone);
  return name === null || begins === null ? null : { name, begins };
}

/** A server's events, those that start first before the others. */
async function eventsOf(
  server: string | null,
  { errands }: Pick<Asking, 'errands'>,
  isNow: boolean,
): Promise<readonly PlannedEvent[]> {
  if (server === null || errands === null) return [];
  const events = await errands.events(server, isNow);
  return events.toSorted((a, b) => a.startsAt - b.startsAt);
}
