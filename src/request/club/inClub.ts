import type { ClubSettings } from '../../club/ClubSettings.ts';
import { filmById } from '../../conversation/films/Library.ts';
import { openSpoilers } from '../../conversation/films/openSpoilers.ts';
import { onceFor } from '../../shared/onceFor.ts';
import type { Origin } from '../CommandInput.ts';
import type { Services } from '../Services.ts';

/** What may be used in a place, and how somebody asks there. */
export interface InClub<Asked extends Origin> {
  readonly services: Services;
  readonly input: Asked;
}

/** What holds in the place where somebody asks: the film that shows there, its spoilers, who sees answers, the language. */
export function inClub<Asked extends Origin>(services: Services, input: Asked): InClub<Asked> {
  const club = services.clubs.at(input);
  return {
    services: { ...services, club, library: shownIn(services.shelf, club) },
    input: {
      ...input,
      visibility: input.visibility === 'public' && club.answers === 'private' ? 'quiet' : input.visibility,
      serverLocale: club.language ?? input.serverLocale,
    },
  };
}

/** The films of a place, kept for as long as the library: what is known of films is known by them. */
const viewsOf = onceFor((_library: Services['library']) => new Map<string, Services['library']>());

function shownIn(library: Services['library'], club: ClubSettings): Services['library'] {
  const films = club.films === 'all' ? [] : club.films.flatMap((id) => filmById(library, id) ?? []);
  const isOpen = areOpen(club.spoilers);
  // Films that are gone leave all there are.
  if (films.length === 0 && !isOpen) return library;
  const views = viewsOf(library);
  const key = `${films.map(({ review }) => review.id).join(' ')}${isOpen ? ' open' : ''}`;
  const known = views.get(key);
  if (known !== undefined) return known;
  const shown = films.length === 0 ? library : { ...library, films };
  const view = isOpen ? openSpoilers(shown) : shown;
  views.set(key, view);
  return view;
}

function areOpen(spoilers: ClubSettings['spoilers']): boolean {
  return typeof spoilers === 'string' ? spoilers === 'open' : Date.parse(spoilers.until) <= Date.now();
}
