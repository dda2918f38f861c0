import { editDistance } from '../../shared/letters/editDistance.ts';
import { fold } from '../../shared/letters/fold.ts';
import type { Offer } from '../choices/toChoices.ts';
import { zonesIn } from './zonesIn.ts';

/** Every time zone that has a name of its own here, by the IANA database. */
const ZONES: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

/** What may stand for a zone that Intl knows by another name; an offset such as `+01:00` knows no summer time. */
const NAME = /^[A-Za-z][\w+/-]{1,49}$/;

/** The regions of zones: Intl knows Kolkata and Kyiv in them, but lists them by the names that they had before. */
const REGIONS: readonly string[] = [...new Set(ZONES.map((zone) => zone.split('/')[0] ?? ''))];

const MOST_TYPED = 50;

/** Fewer are the beginning of too much. */
const LEAST_LETTERS = 3;

/** For each of so many letters one may be wrong: any word is like some city otherwise. */
const LETTERS_A_MISTAKE = 4;

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
 * The time zone that somebody means: `Europe/Berlin`, `berlin`, `New York`, `CET`, and `Japan`, which has one alone.
 *
 * @returns a name that Intl knows; null where there is none
 */
export function readZone(typed: string): string | null {
  const known = BY_NAME.get(plain(typed));
  if (known !== undefined) return known;
  const [only, ...more] = zonesIn(typed, true);
  if (only !== undefined && more.length === 0) return only;
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

/**
 * The zones that may be meant by what is none: those of the country, those whose city begins like it or is the beginning
 * of it, and those that are mistyped.
 *
 * @returns at most so many; none where nothing is like it, and where a country has more
 */
export function closestZones(typed: string, most: number): readonly string[] {
  const ofCountry = zonesIn(typed, true);
  if (ofCountry.length > 0) return ofCountry.length > most ? [] : ofCountry;
  const wanted = plain(typed.slice(0, MOST_TYPED));
  const beginning = ZONES.filter((zone) => isBeginning(wanted, cityOf(zone)));
  const distance = (zone: string): number =>
    Math.min(editDistance(wanted, cityOf(zone)), editDistance(wanted, plain(zone)));
  const mistyped = ZONES.map((zone) => ({ zone, away: distance(zone) }))
    .filter(({ away }) => away <= wanted.length / LETTERS_A_MISTAKE)
    .sort((a, b) => a.away - b.away)
    .map(({ zone }) => zone);
  return [...new Set([...beginning, ...mistyped])].slice(0, most);
}

/** Whether one is a beginning of the other: `lond`, `New York City`, `Berlin, Germany`. */
function isBeginning(wanted: string, city: string): boolean {
  if (wanted.length < LEAST_LETTERS) return false;
  if (city.startsWith(wanted)) return true;
  return city.length > LEAST_LETTERS && wanted.startsWith(city) && !/^\p{L}/u.test(wanted.slice(city.length));
}

function cityOf(zone: string): string {
  return plain(zone.split('/').at(-1) ?? zone);
}

function plain(name: string): string {
  return fold(name)
    .replace(/[_\s]+/gu, ' ')
    .trim();
}
