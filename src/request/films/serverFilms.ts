import type { Phrases } from '../../messages/languages/Phrases.ts';
import { escapeMarkdown } from '../../messages/text/escapeMarkdown.ts';
import { MAX_ECHO } from '../../messages/text/limits.ts';
import { listFew } from '../../messages/text/listFew.ts';
import { oneLine } from '../../messages/text/oneLine.ts';
import { showFilm } from '../../messages/text/showFilm.ts';
import { shortHash } from '../../shared/shortHash.ts';
import type { Origin } from '../CommandInput.ts';
import { requiredServer } from '../club/requiredServer.ts';
import { MOST_NAMED } from '../film.ts';
import type { Film, Services } from '../Services.ts';
import { UserError } from '../UserError.ts';

/** A film of a server's own. */
export interface ServerFilm {
  /** What stands for it in a button. */
  readonly key: string;
  /** The name that it is kept by. */
  readonly name: string;
  /** The name of its text. */
  readonly text: string;
  /** Null where its text can't be read as a film. */
  readonly film: Film | null;
  /** What it is called. */
  readonly title: string;
  /** Whether it could not be read in time, and is tried again. */
  readonly isLate: boolean;
}

/** Where somebody has to do with films of a server's own. */
export interface FilmPlace {
  readonly server: string;
  readonly intake: NonNullable<Services['filmIntake']>;
}

/**
 * The place where somebody asks.
 *
 * @throws {UserError} in direct messages, and where films from Discord are switched off
 */
export function filmPlace(
  origin: Pick<Origin, 'server'>,
  { filmIntake }: Pick<Services, 'filmIntake'>,
): FilmPlace {
  const server = requiredServer(origin);
  if (filmIntake === null) throw new UserError(({ ownFilmsOff }) => ownFilmsOff);
  return { server, intake: filmIntake };
}

/** The films of a server's own, also those that can't be read any more. */
export function serverFilmsOf(
  server: string,
  { clubs, shelf }: Pick<Services, 'clubs' | 'shelf'>,
): readonly ServerFilm[] {
  return clubs.records.films.of(server).map(({ name, value: { text } }) => {
    const film = shelf.films.find(({ review }) => review.file === name) ?? null;
    const title = film?.review.ownTitle ?? name;
    return {
      key: shortHash(name, 9),
      name,
      text,
      film,
      title,
      isLate: shelf.unread?.includes(name) ?? false,
    };
  });
}

/** That films of a server could not be read yet; null where none is left out. */
export function lateLine(
  server: string,
  phrases: Phrases,
  services: Pick<Services, 'clubs' | 'shelf'>,
): string | null {
  const late = serverFilmsOf(server, services).filter(({ isLate }) => isLate);
  const shown = late.map((film) => `**${shownServerFilm(film)}**`);
  return late.length === 0 ? null : phrases.ownFilmsLate(listFew(shown, MOST_NAMED, phrases));
}

/**
 * The film of a server's own that was chosen by its title.
 *
 * @throws {UserError} where there is none
 */
export function chosenServerFilm(title: string, server: string, services: Services): ServerFilm {
  const films = serverFilmsOf(server, services);
  const wanted = title.trim().toLowerCase();
  const found =
    films.find((film) => film.name === title) ??
    films.find((film) => film.title.toLowerCase() === wanted) ??
    films.find(({ film }) => film?.review.title.toLowerCase() === wanted);
  if (found !== undefined) return found;
  if (films.length === 0) throw new UserError(({ ownFilmsNone }) => ownFilmsNone);
  throw new UserError((phrases) =>
    phrases.ownFilmWhich(listFew(films.map(shownServerFilm), MOST_NAMED, phrases)),
  );
}

/** What a film is called in public. */
export function shownServerFilm({ film, title }: ServerFilm): string {
  return film === null ? escapeMarkdown(oneLine(title, MAX_ECHO), false) : showFilm(film.review);
}
