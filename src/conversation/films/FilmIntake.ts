import type { FilmFile, FilmProblem, ReadFile } from '../../review/sent/ReadFile.ts';
import type { Film } from '../../search/Film.ts';

/** Films that a server may have of its own. */
export const MOST_OWN_FILMS = 25;

/** What a text would be among the films of a server. */
export type Judged =
  | {
      readonly kind: 'fit';
      readonly film: Film;
      /** The name to add it by. */
      readonly name: string;
      /** What it is called: equal for films that can't be told apart. */
      readonly called: string;
      /** The name of the server's own film whose place it would take; null where it is a new one. */
      readonly replaces: string | null;
    }
  /** Films that everybody has stay as they are. */
  | { readonly kind: 'taken'; readonly by: Film }
  /** The server's films are still being read: nobody knows yet whether it is one of them. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'unfit'; readonly problems: readonly FilmProblem[] };

/** How servers come by films of their own. */
export interface FilmIntake {
  /** The bytes of a file that somebody sent; null where they can't be had. */
  readonly fetch: (url: string) => Promise<Uint8Array | null>;
  /** Makes the text of a review of a file. It may take seconds. */
  readonly read: (server: string, file: FilmFile) => Promise<ReadFile>;
  /**
   * What a text would be in a server.
   *
   * @param instead the name of the server's own film that it is another text of; null where it is none's
   */
  readonly judge: (server: string, text: string, instead: string | null) => Promise<Judged>;
}
