import type { Library } from '../conversation/films/Library.ts';

/** The library of a bot that runs for long: it changes when somebody edits the content. */
export interface Shelf {
  readonly library: () => Library;
  /** Calls back with each new library. */
  readonly onChange: (listener: (library: Library) => void) => void;
  readonly close: () => Promise<void>;
}
