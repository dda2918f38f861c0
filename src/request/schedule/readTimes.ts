import type { Times } from '../../club/nextMoments.ts';
import { EVERY_DAY } from '../../messages/schedule/weekdays.ts';
import { escapeMarkdown } from '../../messages/text/escapeMarkdown.ts';
import { MAX_ECHO } from '../../messages/text/limits.ts';
import { listWords } from '../../messages/text/listWords.ts';
import { oneLine } from '../../messages/text/oneLine.ts';
import { UserError } from '../UserError.ts';
import { readDays } from './readDays.ts';
import { readTime } from './readTime.ts';
import { closestZones, readZone } from './zones.ts';

/** When something is to be posted, as somebody typed it; null for what they left out. */
export interface TypedTimes {
  readonly time: string;
  readonly days: string | null;
  readonly zone: string | null;
}

/** How many zones are named that are like an unknown one. */
const CLOSEST = 3;

/**
 * When something is to be posted.
 *
 * @param tag the language in which days are looked for first
 * @param lastZone the zone where none is typed
 * @throws {UserError} for what the person can put right
 */
export function readTimes({ time: typedTime, days, zone }: TypedTimes, tag: string, lastZone: string): Times {
  const time = readTime(typedTime);
  if (time === null) throw new UserError(({ noTime }) => noTime(oneLine(typedTime, MAX_ECHO)));
  const meant = days === null ? EVERY_DAY : readDays(days, tag);
  if (meant === null) throw new UserError(({ noDays }) => noDays(oneLine(days ?? '', MAX_ECHO)));
  return { time, days: meant, zone: zone === null ? lastZone : zoneMeant(zone) };
}

function zoneMeant(typed: string): string {
  const zone = readZone(typed);
  if (zone !== null) return zone;
  const closest = closestZones(typed, CLOSEST).map((name) => `**${escapeMarkdown(name, false)}**`);
  const said = oneLine(typed, MAX_ECHO);
  if (closest.length === 0) throw new UserError(({ noZoneLike }) => noZoneLike(said));
  throw new UserError((phrases) => phrases.noZone(said, listWords(closest, phrases)));
}
