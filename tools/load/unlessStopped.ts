import { PlainError } from '../../src/shared/PlainError.ts';

/**
 * Waits for something, but no longer than until the run is stopped.
 *
 * @throws {PlainError} when it is stopped
 */
export function unlessStopped<Result>(work: Promise<Result>, stop: AbortSignal): Promise<Result> {
  // What goes wrong after the stop is of no interest.
  work.catch(() => {});
  return new Promise((resolve, reject) => {
    const end = (): void => reject(new PlainError('Stopped before the end.'));
    if (stop.aborted) end();
    stop.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => stop.removeEventListener('abort', end));
  });
}
