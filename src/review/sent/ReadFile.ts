import type { Fault } from '../faults/Fault.ts';

/** A file that is to become a film. */
export interface FilmFile {
  /** Its name, as whoever sent it has it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the film is called; null where the file says that itself. */
  readonly title: string | null;
}

/** Something that keeps a text from being a film's. */
export interface FilmProblem extends Pick<Fault, 'says'> {
  /** The line of the file, or the piece of it, such as `12.2`; null where all of it is meant. */
  readonly line: string | null;
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
