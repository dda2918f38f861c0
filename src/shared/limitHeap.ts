import { setFlagsFromString } from 'node:v8';

/** Keeps the heap of young objects small: enough for one person who asks, and about 12 MB less. */
export function limitHeap(): void {
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--semi-space-growth-factor=1');
}
