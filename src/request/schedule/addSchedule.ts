import { isDeepStrictEqual } from 'node:util';
import { findThemes } from '../../answers/findThemes.ts';
import { type Kept, PAUSED_AT, type Schedule } from '../../club/Records.ts';
import type { Phrases } from '../../messages/languages/Phrases.ts';
import type { Reply } from '../../messages/replies/Reply.ts';
import { MOST_SCHEDULES, type ScheduleNews } from '../../messages/schedule/schedulesReply.ts';
import type { CommandInput, Origin } from '../CommandInput.ts';
import { unknownTheme } from '../choices/unknownTheme.ts';
import { keeping } from '../club/keeping.ts';
import { requiredServer } from '../club/requiredServer.ts';
import { requireRights } from '../club/requireRights.ts';
import { missingRights, rightsToWrite } from '../club/rights.ts';
import { requiredFilm } from '../film.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { FilmOptions } from '../options.ts';
import type { Film, Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { hasPosts } from './postFor.ts';
import { readTimes } from './readTimes.ts';
import { showSchedules } from './showSchedules.ts';
import { readZone } from './zones.ts';

/** What somebody says of what is to be posted; null for what they leave out. */
export interface ScheduleOptions {
  readonly what: Schedule['what'] | null;
  readonly time: string | null;
  readonly days: string | null;
  readonly zone: string | null;
  readonly theme: string | null;
}

/** Most characters of a theme's name that are kept. */
const MOST_KEPT = 100;

/** Where nobody has said another one. */
const FIRST_ZONE = 'UTC';

/**
 * Adds something that is posted by itself in the channel where somebody asks; shows what there is where they ask for
 * nothing.
 *
 * @throws {UserError} for what they can put right
 */
export async function addSchedule(
  input: CommandInput<ScheduleOptions & FilmOptions>,
  services: Services,
): Promise<Reply> {
  const { channel } = input;
  const server = requiredServer(input);
  if (Object.values(input.options).every((option) => option === null))
    return showSchedules(server, { says: null, changed: null }, input, services);

  const value = readSchedule(server, input, services);
  requireRights(input, rightsToWrite(input));
  if (services.canPost === false) throw new UserError(({ cannotPostAlone }) => cannotPostAlone);
  const { schedules } = services.clubs.records;
  const there = sameThere(value, channel, schedules.of(server), phrasesOf(input, true));
  if (there !== null) return showSchedules(server, there, input, services);
  const full = (): UserError => new UserError(({ tooManySchedules }) => tooManySchedules(MOST_SCHEDULES));
  if (schedules.of(server).length >= MOST_SCHEDULES) throw full();
  if (!hasPosts(value, services)) throw new UserError(({ nothingToPost }) => nothingToPost);

  /** @returns the name that it is kept by */
  const keep = async (): Promise<string> => {
    const now = new Date();
    const kept: Kept<Schedule> = { server, channel, name: nameAt(now, services), value };
    // None of its turns is one from before it was there, whichever process looks.
    await keeping(services.clubs.take(kept, now.toISOString()));
    // Others may be adding some at the same moment, and be given the same name.
    const added = await keeping(schedules.add(kept, MOST_SCHEDULES));
    if (added === 'full') throw full();
    return added === 'there' ? keep() : kept.name;
  };
  const changed = await keep();
  const { scheduleAdded, postsInPrivate } = phrasesOf(input, true);
  const says = mayStayOut(input) ? `${scheduleAdded} ${postsInPrivate}` : scheduleAdded;
  return showSchedules(server, { says, changed }, input, services);
}

/**
 * That one of several posts the same at the same times in a channel; null where none does.
 *
 * @returns what is said of it, and its name
 */
export function sameThere(
  value: Schedule,
  channel: string,
  others: readonly Kept<Schedule>[],
  { scheduleThere }: Phrases,
): ScheduleNews | null {
  const same = others.find((one) => one.channel === channel && isSame(one.value, value));
  if (same === undefined) return null;
  // Of one that has paused its own line says so, and it can be resumed there.
  return { says: same.value.refused < PAUSED_AT ? scheduleThere : null, changed: same.name };
}

function isSame(one: Schedule, other: Schedule): boolean {
  return isDeepStrictEqual(
    { ...one, refused: 0, parent: null, locale: null },
    { ...other, refused: 0, parent: null, locale: null },
  );
}

/** Whether the bot may not be in the private thread where somebody asks: then it can't post there. */
function mayStayOut({
  channelKind,
  appPermissions,
}: Pick<Origin, 'channelKind' | 'appPermissions'>): boolean {
  if (channelKind !== 'privateThread' || appPermissions === null) return false;
  return missingRights(appPermissions, ['ManageThreads']).length > 0;
}

/** The zone that was used last in a server, of those that this machine knows. */
export function lastZone(server: string | null, { clubs }: Pick<Services, 'clubs'>): string {
  const schedules = server === null ? [] : clubs.records.schedules.of(server);
  const zones = schedules.map(({ value }) => value.zone).filter((zone) => readZone(zone) !== null);
  return zones.at(-1) ?? FIRST_ZONE;
}

function readSchedule(
  server: string,
  { options, parent, serverLocale, ...input }: CommandInput<ScheduleOptions & FilmOptions>,
  services: Services,
): Schedule {
  const { what, time, days, zone, theme } = options;
  if (what === null || time === null) throw new UserError(({ scheduleNeeds }) => scheduleNeeds);
  const { tag } = phrasesOf({ ...input, serverLocale }, true);
  const times = readTimes({ time, days, zone }, tag, lastZone(server, services));
  if (theme !== null && what !== 'quote') throw new UserError(({ themeOfQuotes }) => themeOfQuotes);
  const film = options.film === null ? null : requiredFilm({ options }, { library: services.shelf });
  return {
    what,
    ...times,
    film: film?.review.id ?? null,
    theme: theme === null ? null : themeMeant(theme, film === null ? services.library.films : [film]),
    refused: 0,
    parent,
    locale: serverLocale,
  };
}

/** The name of the theme that is meant; one that is too long is cut, and found by its beginning. */
function themeMeant(typed: string, films: readonly Film[]): string {
  const [found] = findThemes(typed, films);
  if (found === undefined) throw new UserError((phrases) => unknownTheme(typed, films, phrases));
  return found.theme.name.slice(0, MOST_KEPT);
}

/** A name that hardly any other schedule has, in the order in which they are made. */
function nameAt(now: Date, { random }: Pick<Services, 'random'>): string {
  return `${now.getTime()}${String(Math.floor(random() * 1_000)).padStart(3, '0')}`;
}
