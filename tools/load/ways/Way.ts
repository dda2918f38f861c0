import type { Discord } from 'loopback-discord';
import type { Child, Program } from './startChild.ts';

/** Where bots are started. */
export interface Site {
  readonly discord: Discord;
  /** A folder for whatever a program writes, its own. */
  readonly folder: string;
  /** The folder of embeddings that are already computed. */
  readonly embeddings: string;
  /** Starts a program that is ended with the site. */
  readonly start: (program: Omit<Program, 'folder'>) => Child;
}

/** A way in that is put under load. */
export interface Way {
  readonly name: string;
  /** The name of the way that it is compared with; null for those that others are compared with. */
  readonly bare: string | null;
  /** Whether it reads with the network: the processor is then the limit, and words alone answer the rest. */
  readonly reads: boolean;
  /** Opens it. @returns where its metrics are; none for bare ones */
  readonly open: (site: Site) => Promise<readonly string[]>;
}
