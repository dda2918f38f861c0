/** Resolves when it is somebody's turn. */
export type Turn = () => Promise<void>;

/**
 * How many go on in one turn of the event loop: all at once, and every answer of a burst would be thought out before the
 * first one goes out; one at a time, and the loop itself takes longer than they do. `npm run load` tells.
 */
const AT_ONCE = 8;

/** Lets what came at once go on one after another, in turns of the event loop. */
export function createTurns(): Turn {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    for (const go of waiting.splice(0, AT_ONCE)) go();
    if (waiting.length > 0) setImmediate(next);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(next);
    });
}
