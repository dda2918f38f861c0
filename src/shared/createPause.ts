import { setImmediate } from 'node:timers/promises';

/** How long something may run before others get their turn, in milliseconds. */
const STRETCH = 10;

/** Makes what to wait for between the steps of something long: others get their turn, where it has run for a while. */
export function createPause(): () => Promise<void> {
  let from = performance.now();
  return async () => {
    if (performance.now() - from < STRETCH) return;
    await setImmediate();
    from = performance.now();
  };
}
