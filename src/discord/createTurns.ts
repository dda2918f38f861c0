/** Resolves when it is somebody's turn. */
export type Turn = () => Promise<void>;

/**
 * Lets what came at once go on one after another, each in a turn of the event loop of its own. Side by side, all of a
 * burst would be thought about before the first answer goes out.
 */
export function createTurns(): Turn {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(next);
    });
}
