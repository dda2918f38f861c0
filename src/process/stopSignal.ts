/** How long a process that was told to stop may take, in milliseconds: what still hangs then is given up. */
const LIMIT = 4_500;

/**
 * Aborts when the process is told to stop (SIGINT, SIGTERM). The process then has a few seconds to end by itself, and is
 * ended otherwise. A second signal of the same kind ends it at once.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) return;
    controller.abort();
    // A request that hangs would keep the process alive. The timer itself does not.
    setTimeout(() => process.exit(), LIMIT).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return controller.signal;
}
