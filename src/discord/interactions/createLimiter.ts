import { LRUCache } from 'lru-cache';

/** How many questions a person may ask, in how many milliseconds from the first. */
const MOST = 5;
const WITHIN = 10_000;

/** Most people who are counted at once. */
const MAX_PEOPLE = 10_000;

/**
 * Limits how fast a person may ask.
 *
 * @returns counts a question of a person; false when it is one too many
 */
export function createLimiter(): (asker: string) => boolean {
  const counts = new LRUCache<string, { asked: number }>({ max: MAX_PEOPLE, ttl: WITHIN });
  return (asker) => {
    const count = counts.get(asker) ?? { asked: 0 };
    if (count.asked === 0) counts.set(asker, count);
    count.asked += 1;
    return count.asked <= MOST;
  };
}
