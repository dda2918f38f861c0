import type { Config } from './config.ts';
import { createMeaning, type Meaning, type MeaningOptions } from './search/createMeaning.ts';
import { createEmbedder } from './search/embedding/createEmbedder.ts';

/** How long a question of somebody who is waiting waits for its vector, in milliseconds: then words alone answer. */
export const PATIENCE = 1_500;

/**
 * The engine that reads meaning, unless the configuration switches it off.
 *
 * @param patience how long a question waits for its vector, in milliseconds; null: until it comes
 */
export function openMeaning(
  { semantic, cacheDir }: Pick<Config, 'semantic' | 'cacheDir'>,
  patience: number | null,
  warn: MeaningOptions['warn'],
): Meaning | null {
  if (!semantic) return null;
  const embedder = createEmbedder();
  // Who waits for every vector is best served by an engine that loads while the review is read.
  if (patience === null) embedder.start();
  return createMeaning({ embedder, cacheDir, patience, warn });
}

/** Tells the person at a keyboard what went wrong with the engine. */
export function warnOnTerminal(message: string): void {
  console.error(`Note: ${message}.`);
}
