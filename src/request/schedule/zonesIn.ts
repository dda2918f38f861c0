import { LANGUAGES } from '../../messages/languages/phrasesFor.ts';
import { fold } from '../../shared/letters/fold.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The codes that ISO 3166 may give to countries. */
const CODES: readonly string[] = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));

let countries: ReadonlyMap<string, string> | null = null;

/**
 * The time zones of a country, by its name in any of the bot's languages: `Germany`, `Deutschland`, `日本`.
 *
 * @param isWhole whether the name is typed to its end; else it may be the beginning of several
 * @returns names that Intl knows; none where no country is called that
 */
export function zonesIn(country: string, isWhole: boolean): readonly string[] {
  const wanted = fold(country.trim());
  countries ??= nameCountries();
  const codes = isWhole
    ? [countries.get(wanted) ?? ''].filter((code) => code !== '')
    : [...countries].filter(([name]) => name.startsWith(wanted)).map(([, code]) => code);
  return [...new Set(codes)].flatMap(zonesOfRegion);
}

/**
 * The time zones where somebody's language is at home, those of counties behind those of cities.
 *
 * @param locale of their Discord, such as `en-GB`; null where it is not known
 */
export function zonesFor(locale: string | null): readonly string[] {
  const region = locale === null ? undefined : new Intl.Locale(locale).maximize().region;
  const zones = region === undefined ? [] : zonesOfRegion(region);
  return zones.toSorted((a, b) => a.split('/').length - b.split('/').length);
}

/** Codes by the names of their countries in each language, whole and short: the United States, the US. */
function nameCountries(): ReadonlyMap<string, string> {
  const names = LANGUAGES.flatMap(({ tag }) =>
    (['short', 'long'] as const).flatMap((style) => {
      const shown = new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' });
      return CODES.map((code): [string, string] => [fold(shown.of(code) ?? ''), code]);
    }),
  );
  return new Map(names.filter(([name]) => name !== ''));
}

/** ECMA-402 has made a function of what was a property; types of neither are there yet. */
function zonesOfRegion(region: string): readonly string[] {
  const locale = new Intl.Locale(`und-${region}`);
  const ask: unknown = Reflect.get(locale, 'getTimeZones');
  const zones: unknown = typeof ask === 'function' ? ask.call(locale) : Reflect.get(locale, 'timeZones');
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : [];
}
