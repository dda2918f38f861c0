import { LRUCache } from 'lru-cache';
import type { Reader } from '../../reader/Reader.ts';
import { atMost } from '../../shared/atMost.ts';
import { onceFor } from '../../shared/onceFor.ts';

/** Questions whose embedding is kept: 1.5 kB each. */
const KEPT = 5_000;

/** By what reads: readers that differ in what is covered share it. */
const keptBy = onceFor((_read: Reader['message']) => new LRUCache<string, Float32Array>(atMost(KEPT)));

/**
 * The embeddings of questions, by their texts, as far as they are known or can be read now.
 *
 * @param texts as the network reads them, the most wanted first
 * @param most how many that are not known are read
 */
export async function readEmbeddings(
  texts: readonly string[],
  reader: Reader | null,
  most: number = Number.POSITIVE_INFINITY,
): Promise<ReadonlyMap<string, Float32Array>> {
  const found = new Map<string, Float32Array>();
  if (reader === null) return found;
  const kept = keptBy(reader.message);
  let left = most;
  for (const text of texts) {
    let embedding = kept.get(text) ?? null;
    if (embedding === null && left > 0) {
      left -= 1;
      embedding = (await reader.message(text))?.embedding ?? null;
      if (embedding !== null) kept.set(text, embedding);
    }
    if (embedding !== null) found.set(text, embedding);
  }
  return found;
}
