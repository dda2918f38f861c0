import { LRUCache } from 'lru-cache';
import { atMost } from '../../shared/atMost.ts';

/** In how many milliseconds, from the first. */
const WITHIN = 10_000;

/** Most people who are counted at once. */
const MAX_PEOPLE = 10_000;

/**
 * Limits how often a person may do something in ten seconds.
 *
 * @returns counts it once more; false when it is one too many
 */
export function createLimiter(most: number): (person: string) => boolean {
  const counts = new LRUCache<string, { done: number }>({
    ...atMost(MAX_PEOPLE),
    ttl: WITHIN,
  });
  return (person) => {
    const count = counts.get(person) ?? { done: 0 };
    if (count.done === 0) counts.set(person, count);
    count.done += 1;
    return count.done <= most;
  };
}
