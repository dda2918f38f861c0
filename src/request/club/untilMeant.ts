import type { Phrases } from '../../messages/languages/Phrases.ts';
import { MAX_ECHO } from '../../messages/text/limits.ts';
import { oneLine } from '../../messages/text/oneLine.ts';
import { fold } from '../../shared/fold.ts';
import type { Choice } from '../Command.ts';
import type { Origin } from '../CommandInput.ts';
import { toChoices } from '../choices/toChoices.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import type { PlannedEvent } from './Errands.ts';

/** How long an event is taken to go on that has no end, or one that has passed, in milliseconds. */
const GOES_ON_FOR = 4 * 60 * 60_000;

/** Most characters of an event's name in an offer, so that the moment stands beside it. */
const MAX_NAME = 60;

/** What stands before an event's id where an offer was picked. */
const PICKED = '=';

/** Until when something holds. */
export interface Until {
  /** In ISO 8601 and UTC. */
  readonly moment: string;
  /** The name of the event that ends then; null for a day. */
  readonly event: string | null;
}

type Asking = Pick<Services, 'errands'>;

/**
 * The moment that somebody means: the first one of a day in UTC, or the end of an event of the server as it is planned
 * now.
 *
 * @param until a day such as 2027-01-31, what was picked from the offers, or an event's name
 * @throws {UserError} for anything else
 */
export async function untilMeant(
  until: string,
  { server }: Pick<Origin, 'server'>,
  { errands }: Asking,
): Promise<Until> {
  const day = firstMomentOf(until);
  if (day !== null) return { moment: day, event: null };
  const events = await eventsOf(server, { errands });
  const isPicked = until.startsWith(PICKED);
  const event = events.find(({ id, name }) =>
    isPicked ? until === PICKED + id : fold(name) === fold(until.trim()),
  );
  if (event !== undefined) return { moment: new Date(endOf(event)).toISOString(), event: event.name };
  if (isPicked) throw new UserError(({ eventGone }) => eventGone);
  throw new UserError(({ noDay }) => noDay(oneLine(until, MAX_ECHO)));
}

/** Offers for such a moment: the day that was typed, and the server's events. */
export async function untilOffers(
  typed: string,
  { server }: Pick<Origin, 'server'>,
  services: Asking,
  { tag }: Pick<Phrases, 'tag'>,
): Promise<readonly Choice[]> {
  const shown = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const moment = (time: number): string => `${shown.format(time)} UTC`;
  const day = firstMomentOf(typed);
  if (day !== null) return [{ name: moment(Date.parse(day)), value: typed.trim() }];
  const events = await eventsOf(server, services);
  const offers = events.map((event) => ({
    name: `${oneLine(event.name, MAX_NAME)} · ${moment(endOf(event))}`,
    value: PICKED + event.id,
    also: [event.name],
  }));
  return toChoices(offers, typed);
}

/** A server's events, those that start first before the others. */
async function eventsOf(server: string | null, { errands }: Asking): Promise<readonly PlannedEvent[]> {
  if (server === null || errands === null) return [];
  const events = await errands.events(server);
  return events.toSorted((a, b) => a.startsAt - b.startsAt);
}

function endOf({ startsAt, endsAt }: PlannedEvent): number {
  const now = Date.now();
  return endsAt !== null && endsAt > now ? endsAt : Math.max(startsAt, now) + GOES_ON_FOR;
}

/** The first moment of a day, in UTC; null for what is none. */
function firstMomentOf(day: string): string | null {
  const typed = day.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN;
  const moment = Number.isNaN(time) ? '' : new Date(time).toISOString();
  // The 31st of February would be read as a day of March.
  return moment.startsWith(typed) && moment !== '' ? moment : null;
}
