import { LRUCache } from 'lru-cache';
import { atMost } from '../../shared/atMost.ts';

/** How long an interaction’s token is good, and a signed request is taken, in milliseconds. */
const WITHIN = 15 * 60_000;

/** Most things that are remembered at once. */
const MOST = 10_000;

/**
 * Tells the first time of something from all others, for as long as a request may come again.
 *
 * @returns whether this key is a new one
 */
export function createOnce(): (key: string) => boolean {
  const seen = new LRUCache<string, true>({ ...atMost(MOST), ttl: WITHIN });
  return (key) => {
    if (seen.has(key)) return false;
    seen.set(key, true);
    return true;
  };
}
