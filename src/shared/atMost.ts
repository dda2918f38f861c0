/**
 * How many entries an `LRUCache` holds at most. Room is made as it is needed: for `max` entries all of it is made at once,
 * which the start waits for.
 */
export function atMost(entries: number): {
  readonly maxSize: number;
  readonly sizeCalculation: () => number;
} {
  return { maxSize: entries, sizeCalculation: () => 1 };
}
