import type { ClubSettings } from '../../club/ClubSettings.ts';
import type { Kept, Pin } from '../../club/Records.ts';
import { type AskedHere, filmById, passageById } from '../../conversation/films/Library.ts';
import { openSpoilers } from '../../conversation/films/openSpoilers.ts';
import { onceFor } from '../../shared/onceFor.ts';
import type { Origin } from '../CommandInput.ts';
import type { Services } from '../Services.ts';

/** What may be used in a place, and how somebody asks there. */
export interface InClub<Asked extends Origin, Used extends Services> {
  readonly services: Used;
  readonly input: Asked;
}

/** What holds in the place where somebody asks: the film that shows there, its spoilers, who sees answers, the language. */
export function inClub<Asked extends Origin, Used extends Services>(
  services: Used,
  input: Asked,
): InClub<Asked, Used> {
  const club = services.clubs.at(input);
  const pins = input.server === null ? NO_PINS : services.clubs.records.pins.of(input.server);
  return {
    services: { ...services, club, library: shownIn(services.shelf, club, pins) },
    input: {
      ...input,
      visibility: input.visibility === 'public' && club.answers === 'private' ? 'quiet' : input.visibility,
      serverLocale: club.language ?? input.serverLocale,
    },
  };
}

type Pins = readonly Kept<Pin>[];
const NO_PINS: Pins = [];

/** The films of a place, kept for as long as the library and what is pinned: what is known of films is known by them. */
const viewsOf = onceFor((_library: Services['library']) =>
  onceFor((_pins: Pins) => new Map<string, Services['library']>()),
);

function shownIn(library: Services['library'], club: ClubSettings, pins: Pins): Services['library'] {
  const films = club.films === 'all' ? [] : club.films.flatMap((id) => filmById(library, id) ?? []);
  const isOpen = areOpen(club.spoilers);
  // Films that are gone leave all there are.
  if (films.length === 0 && !isOpen && pins.length === 0) return library;
  const views = viewsOf(library)(pins);
  const key = `${films.map(({ review }) => review.id).join(' ')}${isOpen ? ' open' : ''}`;
  const known = views.get(key);
  if (known !== undefined) return known;
  const shown = films.length === 0 ? library : { ...library, films };
  const view = withPins(isOpen ? openSpoilers(shown) : shown, pins);
  views.set(key, view);
  return view;
}

/** The same films with what a server has pinned; pins on what is gone do nothing. */
function withPins(library: Services['library'], pins: Pins): Services['library'] {
  const asked = new Map<string, AskedHere[]>();
  for (const { value } of pins) {
    const film = value.film === null ? null : filmById(library, value.film);
    const passage = film === null || value.passage === null ? null : passageById(film, value.passage);
    if (film === null || passage === null) continue;
    const known = asked.get(film.review.id) ?? [];
    asked.set(film.review.id, [...known, { question: value.question, paragraph: passage.number }]);
  }
  return asked.size === 0 ? library : { ...library, asked };
}

function areOpen(spoilers: ClubSettings['spoilers']): boolean {
  return typeof spoilers === 'string' ? spoilers === 'open' : Date.parse(spoilers.until) <= Date.now();
}
