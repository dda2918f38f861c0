import { createNetwork } from '../reader/createNetwork.ts';
import { createReader, type ReaderOptions } from '../reader/createReader.ts';
import { shippedEmbeddings } from '../reader/keptEmbeddings.ts';
import type { Reader } from '../reader/Reader.ts';
import type { Config } from '../shared/readConfig.ts';

/** How long a question of somebody who is waiting waits to be read, in milliseconds: then words alone answer. */
export const PATIENCE = 1_500;

/**
 * The network that reads, unless the configuration switches it off.
 *
 * @param config `contentDir` where embeddings may be taken that came with the reviews
 * @param patience how long a question waits to be read, in milliseconds; null: until it is
 */
export function openReader(
  {
    semantic,
    cacheDir,
    contentDir,
  }: Pick<Config, 'semantic' | 'cacheDir'> & Partial<Pick<Config, 'contentDir'>>,
  patience: number | null,
  warn: ReaderOptions['warn'],
): Reader | null {
  if (!semantic) return null;
  const network = createNetwork();
  // It loads while the reviews are read. What goes wrong is told where it is needed.
  network.start().catch(() => {});
  const shipped = contentDir === undefined ? {} : { shippedDir: shippedEmbeddings(contentDir) };
  return createReader({ network, cacheDir, ...shipped, patience, warn });
}

/** Tells the person at a keyboard what went wrong with the network. */
export function warnOnTerminal(message: string): void {
  console.error(`Note: ${message}.`);
}
