import type { Film } from '../../search/Film.ts';

/** Films that a server may have of its own. */
export const MOST_OWN_FILMS = 25;

/** A file that is to become a film. */
export interface FilmFile {
  /** Its name, as whoever sent it has it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the film is called; null where the file says that itself. */
  readonly title: string | null;
}

/** Something that keeps a text from being a film's. */
export interface FilmProblem {
  /** The line of the file, or the piece of it, such as `12.2`; null where all of it is meant. */
  readonly line: string | null;
  readonly message: string;
}

/** What became of a file. */
export type ReadFile =
  | {
      readonly kind: 'text';
      /** The text of a review. */
      readonly text: string;
      /** The pieces of the page that are not in it. */
      readonly leftOut: readonly string[];
      /** Whether the film is called what the page is, which may be something else. */
      readonly isCalledAsPage: boolean;
    }
  | {
      readonly kind: 'unfit';
      readonly problems: readonly FilmProblem[];
      /** What whoever sent it may know little of: front matter, or how a page is built. */
      readonly unknown?: 'front matter' | 'page';
    }
  | { readonly kind: 'bytes' | 'untitled' | 'empty' | 'long' | 'slow' | 'busy' };

/** What a text would be among the films of a server. */
export type Judged =
  | {
      readonly kind: 'fit';
      readonly film: Film;
      /** The name to add it by: equal for films that can't be told apart. */
      readonly name: string;
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
