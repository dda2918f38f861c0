import { editDistance } from '../../shared/letters/editDistance.ts';
import { fold } from '../../shared/letters/fold.ts';
import type { Offer } from '../choices/toChoices.ts';

/** Every time zone that has a name of its own here, by the IANA database. */
const ZONES: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

/** What may stand for a zone that Intl knows by another name; an offset such as `+01:00` knows no summer time. */
const NAME = /^[A-Za-z][\w+/-]{1,49}$/;

/** The regions of zones: Intl knows Kolkata and Kyiv in them, but lists them by the names that they had before. */
const REGIONS: readonly string[] = [...new Set(ZONES.map((zone) => zone.split('/')[0] ?? ''))];

const MOST_TYPED = 50;

/** Zones as they are offered: found by their city too. */
export const ZONE_OFFERS: readonly Offer[] = ZONES.map((zone) => ({
  name: zone,
  value: zone,
  also: [cityOf(zone), plain(zone)],
}));

/** Zones by what they are called: the cities first, so that a whole name goes before a city of another zone. */
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...ZONES.map((zone): [string, string] => [cityOf(zone), zone]),
  ...ZONES.map((zone): [string, string] => [plain(zone), zone]),
]);

/**
 * The time zone that somebody means: `Europe/Berlin`, `berlin`, `New York`, `CET`.
 *
 * @returns a name that Intl knows; null where there is none
 */
export function readZone(typed: string): string | null {
  const known = BY_NAME.get(plain(typed));
  if (known !== undefined) return known;
  const city = typed.trim().replace(/\s+/gu, '_');
  if (!NAME.test(city)) return null;
  // Intl may still call Asia/Kolkata by its name before 1993.
  const whole = knownAs(city);
  if (whole !== null) return /^[A-Z]/.test(city) ? city : whole;
  const written = city.replace(/(?<![A-Za-z])[a-z]/gu, (letter) => letter.toUpperCase());
  const inRegions = REGIONS.map((region) => `${region}/${written}`);
  return inRegions.find((zone) => zone.length <= MOST_TYPED && knownAs(zone) !== null) ?? null;
}

/** What Intl calls a time zone; null for what is none. */
function knownAs(zone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The zones whose names are the most like what was typed. */
export function closestZones(typed: string, most: number): readonly string[] {
  const wanted = plain(typed.slice(0, MOST_TYPED));
  const distance = (zone: string): number =>
    Math.min(editDistance(wanted, cityOf(zone)), editDistance(wanted, plain(zone)));
  return ZONES.map((zone) => ({ zone, away: distance(zone) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ zone }) => zone);
}

function cityOf(zone: string): string {
  return plain(zone.split('/').at(-1) ?? zone);
}

function plain(name: string): string {
  return fold(name)
    .replace(/[_\s]+/gu, ' ')
    .trim();
}
