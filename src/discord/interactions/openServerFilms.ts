import type { Logger } from 'pino';
import type { Clubs } from '../../club/Clubs.ts';
import { filmInThread } from '../../importing/filmInThread.ts';
import { readInThread } from '../../importing/readInThread.ts';
import { openServerShelf } from '../../library/own/openServerShelf.ts';
import type { Shelf } from '../../library/Shelf.ts';
import type { Clock } from '../../process/Clock.ts';
import { MAX_FILE } from '../../request/films/addFilm.ts';
import type { Services } from '../../request/Services.ts';
import type { Config } from '../../shared/readConfig.ts';
import { createFileFetch } from '../api/createFileFetch.ts';

/** The films that there are for a server, and how it comes by more. */
export interface ServerLibrary {
  /** @param server the id of the server; null in direct messages */
  readonly library: (server: string | null) => Services['library'] | Promise<Services['library']>;
  readonly filmIntake: Services['filmIntake'];
}

/** Opens the films of servers, unless whoever runs the bot has switched them off. */
export function openServerFilms(
  { serverFilms, apiUrl }: Pick<Config, 'serverFilms' | 'apiUrl'>,
  shelf: Shelf,
  { records: { films }, texts }: Pick<Clubs, 'records' | 'texts'>,
  log: Logger,
  clock: Clock,
): ServerLibrary {
  if (!serverFilms) return { library: shelf.library, filmIntake: null };
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => void clock.after(milliseconds, resolve));
  const { library, judge } = openServerShelf(shelf, { films, texts }, log, filmInThread, wait);
  return { library, filmIntake: { fetch: createFileFetch(apiUrl, MAX_FILE), read: readInThread, judge } };
}
