import type { Logger } from 'pino';
import type { Library } from '../../../src/conversation/films/Library.ts';
import type { Shelf } from '../../../src/library/Shelf.ts';
import { createLog } from '../../../src/shared/createLog.ts';
import { Lines } from './Lines.ts';

/** A bot that runs in this process. */
export interface Running {
  /** What it told the person who started it. */
  readonly said: Lines;
  /** What it wrote into its log, a JSON object each. */
  readonly log: Lines;
  /** Settles when it has ended. */
  readonly ended: Promise<void>;
  /** Tells it to stop, and does not wait. */
  readonly stop: () => void;
}

/**
 * Runs a way in, and keeps what it says and logs.
 *
 * @param films what it speaks about; a library never changes
 * @param run the way in
 */
export function runInProcess(
  films: Library | Shelf,
  run: (shelf: Shelf, log: Logger, say: (line: string) => void, stop: AbortSignal) => Promise<void>,
): Running {
  const said = new Lines();
  const log = new Lines();
  const stop = new AbortController();
  const ended = run(
    'library' in films ? films : { library: () => films, onChange: () => {}, close: async () => {} },
    createLog('debug', { write: (line) => log.add(line.trimEnd()) }),
    (line) => said.add(line),
    stop.signal,
  );
  const over = (): void => {
    said.end();
    log.end();
  };
  ended.then(over, over);
  return { said, log, ended, stop: () => stop.abort() };
}
