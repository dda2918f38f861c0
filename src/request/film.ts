import { filmById, filmsByTitle, type Library, onlyFilm } from '../conversation/films/Library.ts';
import { spellings } from '../conversation/films/sameTitle.ts';
import type { Phrases } from '../messages/languages/Phrases.ts';
import { MAX_ECHO } from '../messages/text/limits.ts';
import { listFew } from '../messages/text/listFew.ts';
import { oneLine } from '../messages/text/oneLine.ts';
import { showFilm } from '../messages/text/showFilm.ts';
import { onceFor } from '../shared/onceFor.ts';
import type { CommandInput, Origin } from './CommandInput.ts';
import { toChoices } from './choices/toChoices.ts';
import type { Language, Text } from './languages/Translations.ts';
import { type FilmOptions, textOption } from './options.ts';
import { recall } from './remember.ts';
import type { Film, Services } from './Services.ts';
import { UserError } from './UserError.ts';

/** The name of the option that says which film is meant. */
export const FILM_OPTION = 'film';

/** The option in other languages. */
export const FILM_TEXTS: Readonly<Record<Language, Text>> = {
  de: { name: 'film', description: 'Der Film' },
  fr: { name: 'film', description: 'Le film' },
  es: { name: 'película', description: 'La película' },
  pt: { name: 'filme', description: 'O filme' },
  ja: { name: '映画', description: 'どの映画か' },
};

/** The option that says which film is meant. */
export const filmOption = textOption('The film', (typed, _, { library: { films } }) =>
  toChoices(offersOf(films), typed),
);

const offersOf = onceFor((films: Services['library']['films']) =>
  films.map(({ review: { ownTitle } }) => ({ name: ownTitle, value: ownTitle, also: spellings(ownTitle) })),
);

/** Most films named in a sentence. */
export const MOST_NAMED = 8;

/** What says which film is meant. */
type Chosen = Pick<CommandInput<FilmOptions>, 'options'>;
type WithLibrary = Pick<Services, 'library'>;

/**
 * The film that the option names, or the only one there is; null when the person left it open.
 *
 * @throws {UserError} where there is no such film, or more than one
 */
export function chosenFilm({ options: { film: title } }: Chosen, { library }: WithLibrary): Film | null {
  if (title === null) return onlyFilm(library.films);
  const [film, ...others] = filmsByTitle(library, title);
  if (film === undefined)
    throw new UserError((phrases) =>
      phrases.unknownFilm(oneLine(title, MAX_ECHO), namedFilms(library, phrases)),
    );
  if (others.length > 0)
    throw new UserError((phrases) => phrases.chooseFilm(namedFilms({ films: [film, ...others] }, phrases)));
  return film;
}

/**
 * The chosen film, where a command can't do without.
 *
 * @throws {UserError} where there is no such film, or several and none was chosen
 */
export function requiredFilm(input: Chosen, services: WithLibrary): Film {
  const film = chosenFilm(input, services);
  if (film === null)
    throw new UserError((phrases) => phrases.chooseFilm(namedFilms(services.library, phrases)));
  return film;
}

/**
 * The chosen film, else the one that the person last spoke of in that channel, where a command can't do without.
 *
 * @throws {UserError} where there is no such film, or several and none was chosen or spoken of
 */
export function filmSpokenOf(
  input: Chosen & Pick<Origin, 'asker' | 'channel' | 'visibility'>,
  services: WithLibrary & Pick<Services, 'memory'>,
): Film {
  const last = recall(input, services, input.visibility !== 'public');
  const spoken =
    input.options.film === null && last !== null ? filmById(services.library, last.filmId) : null;
  return spoken ?? requiredFilm(input, services);
}

/**
 * The films a command looks through: the chosen one, or all.
 *
 * @throws {UserError} where there is no such film
 */
export function searchedFilms(input: Chosen, services: WithLibrary): readonly Film[] {
  const film = chosenFilm(input, services);
  return film === null ? services.library.films : [film];
}

/** The films of a library, as many as a sentence holds. */
export function namedFilms({ films }: Pick<Library, 'films'>, phrases: Phrases): string {
  const titles = films.map(({ review }) => `**${showFilm(review)}**`);
  return listFew(titles, MOST_NAMED, phrases);
}
