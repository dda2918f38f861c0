import { createNetwork } from '../reader/createNetwork.ts';
import { createReader, type ReaderOptions } from '../reader/createReader.ts';
import type { Reader } from '../reader/Reader.ts';
import type { Config } from '../shared/readConfig.ts';

/** How long a question of somebody who is waiting waits to be read, in milliseconds: then words alone answer. */
export const PATIENCE = 1_500;

/**
 * The network that reads, unless the configuration switches it off.
 *
 * @param patience how long a question waits to be read, in milliseconds; null: until it is
 */
export function openReader(
  { semantic, cacheDir }: Pick<Config, 'semantic' | 'cacheDir'>,
  patience: number | null,
  warn: ReaderOptions['warn'],
): Reader | null {
  if (!semantic) return null;
  const network = createNetwork();
  // It loads while the reviews are read. What goes wrong is told where it is needed.
  network.start().catch(() => {});
  return createReader({ network, cacheDir, patience, warn });
}

/** Tells the person at a keyboard what went wrong with the network. */
export function warnOnTerminal(message: string): void {
  console.error(`Note: ${message}.`);
}
