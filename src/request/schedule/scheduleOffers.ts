import { EVERY_DAY, sayDays, WEEKDAYS, WEEKEND } from '../../messages/schedule/weekdays.ts';
import { MAX_CHOICE } from '../../messages/text/limits.ts';
import type { CommandInput } from '../CommandInput.ts';
import type { Offer } from '../choices/toChoices.ts';
import { searchedFilms } from '../film.ts';
import { phrasesOf, type SpokenTo } from '../languages/phrasesOf.ts';
import type { FilmOptions } from '../options.ts';
import type { Services } from '../Services.ts';
import { lastZone } from './addSchedule.ts';
import { ZONE_OFFERS } from './zones.ts';
import { zonesFor, zonesIn } from './zonesIn.ts';

/** The beginnings of fewer letters are those of too many countries; in Japanese, two are whole names. */
const LEAST_TYPED = 2;

/** Days, in the language of whoever types. */
export function dayOffers(input: SpokenTo): readonly Offer[] {
  const phrases = phrasesOf(input, true);
  return [EVERY_DAY, WEEKDAYS, WEEKEND, ...[1, 2, 3, 4, 5, 6, 0].map((day) => [day])].map((days) => {
    const name = sayDays(days, phrases);
    return { name, value: name };
  });
}

/**
 * Time zones: first the one that was used last, then those where the language of whoever types is at home. They are found
 * by the country too.
 */
export function zoneOffers(
  typed: string,
  { server, locale }: Pick<CommandInput<FilmOptions>, 'server' | 'locale'>,
  services: Services,
): readonly Offer[] {
  const country = new Set(typed.trim().length < LEAST_TYPED ? [] : zonesIn(typed, false));
  const last = lastZone(server, services);
  const own = new Map(zonesFor(locale).map((zone, at) => [zone, at]));
  const placeOf = ({ value }: Offer): number => own.get(value) ?? own.size;
  const others = ZONE_OFFERS.filter(({ value }) => value !== last);
  const offers = [{ name: last, value: last }, ...others.toSorted((a, b) => placeOf(a) - placeOf(b))];
  return offers.map((offer) =>
    country.has(offer.value) ? { ...offer, also: [...(offer.also ?? []), typed] } : offer,
  );
}

/** The themes of the films that show, or of the one that was chosen. */
export function themeOffers(input: CommandInput<FilmOptions>, services: Services): readonly Offer[] {
  const names = searchedFilms(input, services).flatMap(({ review }) => review.themes.map(({ name }) => name));
  return [...new Set(names)].map((name) => ({ name, value: name.slice(0, MAX_CHOICE) }));
}
