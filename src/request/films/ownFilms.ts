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
export interface OwnFilm {
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
}

/** Where somebody has to do with films of a server's own. */
export interface OwnPlace {
  readonly server: string;
  readonly own: NonNullable<Services['ownFilms']>;
}

/**
 * The place where somebody asks.
 *
 * @throws {UserError} in direct messages, and where films from Discord are switched off
 */
export function ownPlace(origin: Pick<Origin, 'server'>, { ownFilms }: Pick<Services, 'ownFilms'>): OwnPlace {
  const server = requiredServer(origin);
  if (ownFilms === null) throw new UserError(({ ownFilmsOff }) => ownFilmsOff);
  return { server, own: ownFilms };
}

/** The films of a server's own, also those that can't be read any more. */
export function ownFilmsOf(
  server: string,
  { clubs, shelf }: Pick<Services, 'clubs' | 'shelf'>,
): readonly OwnFilm[] {
  return clubs.records.films.of(server).map(({ name, value: { text } }) => {
    const film = shelf.films.find(({ review }) => review.file === name) ?? null;
    return { key: shortHash(name, 9), name, text, film, title: film?.review.ownTitle ?? name };
  });
}

/**
 * The film of a server's own that was chosen by its title.
 *
 * @throws {UserError} where there is none
 */
export function chosenOwnFilm(title: string, server: string, services: Services): OwnFilm {
  const films = ownFilmsOf(server, services);
  const wanted = title.trim().toLowerCase();
  const found =
    films.find((film) => film.name === title) ??
    films.find((film) => film.title.toLowerCase() === wanted) ??
    films.find(({ film }) => film?.review.title.toLowerCase() === wanted);
  if (found !== undefined) return found;
  if (films.length === 0) throw new UserError(({ ownFilmsNone }) => ownFilmsNone);
  throw new UserError((phrases) => phrases.ownFilmWhich(listFew(films.map(shownOwn), MOST_NAMED, phrases)));
}

/** What a film is called in public. */
export function shownOwn({ film, title }: OwnFilm): string {
  return film === null ? escapeMarkdown(oneLine(title, MAX_ECHO), false) : showFilm(film.review);
}
